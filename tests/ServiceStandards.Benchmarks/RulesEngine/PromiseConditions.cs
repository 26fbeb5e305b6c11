using ServiceStandards.Benchmarks.Promises;
using Condition = System.Linq.Expressions.Expression<System.Func<ServiceStandards.Benchmarks.Made.ContactRecord, bool>>;

namespace ServiceStandards.Benchmarks.RulesEngine;

/// <summary>The promises as conditions of NRules over a contact. Those of a scope are asked once for all rules that have them.</summary>
internal static class PromiseConditions
{
    public static IReadOnlyList<Condition> OfScope(PromiseScope scope)
    {
        string channel = scope.Channel;
        Condition ofChannel = contact => contact.Channel == channel;
        return scope.Field switch
        {
            null => [ofChannel],
            "answered" => [ofChannel, contact => contact.AnsweredAt != null],
            "csat" => [ofChannel, contact => contact.Csat != null],
            _ => throw new InvalidOperationException($"Unknown field {scope.Field}."),
        };
    }

    public static Condition OfMet(Promise promise) => promise switch
    {
        Promise.Answered answered => Within(answered.Seconds, limit => contact => contact.AnsweredAt - contact.ArrivedAt <= limit),
        Promise.Waited waited => Within(waited.Seconds, limit => contact => (contact.AnsweredAt ?? contact.AbandonedAt) - contact.ArrivedAt <= limit),
        Promise.Talked talked => Within(talked.Seconds, limit => contact => contact.EndedAt - contact.AnsweredAt <= limit),
        Promise.Held held => Within(held.Seconds, limit => contact => contact.Hold <= limit),
        Promise.Rated rated => contact => contact.Csat >= rated.Mark,
        Promise.Transferred transferred => contact => contact.Transfers <= transferred.Times,
        Promise.Abandoned => contact => contact.AbandonedAt != null,
        _ => throw new InvalidOperationException($"Unknown promise {promise.Id}."),
    };

    private static Condition Within(int seconds, Func<TimeSpan, Condition> condition) => condition(TimeSpan.FromSeconds(seconds));
}
