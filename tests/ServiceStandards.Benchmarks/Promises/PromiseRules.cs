namespace ServiceStandards.Benchmarks.Promises;

/// <summary>The promises as rules of json-rules-engine: one per promise whose event is "met", one per scope whose event is "judged".</summary>
internal static class PromiseRules
{
    public static object[] Of(IReadOnlyList<Promise> promises) =>
    [
        .. promises.Select((p, i) => Rule($"met{i}", [.. Scope(PromiseScopes.Of(p)), .. Met(p)])),
        .. PromiseScopes.Distinct(promises).Select((s, i) => Rule($"judged{i}", Scope(s))),
    ];

    private static object Rule(string type, object[] all) => new { conditions = new { all }, @event = new { type } };

    private static object[] Scope(PromiseScope scope) => scope.Field is { } field
        ? [Condition("channel", "equal", scope.Channel), Condition("has-" + field, "equal", true)]
        : [Condition("channel", "equal", scope.Channel)];

    private static object[] Met(Promise promise) => promise switch
    {
        Promise.Answered answered => [Condition("has-answered", "equal", true), Condition("wait", "lessThanInclusive", answered.Seconds)],
        Promise.Waited waited => [Condition("wait", "lessThanInclusive", waited.Seconds)],
        Promise.Talked talked => [Condition("talk", "lessThanInclusive", talked.Seconds)],
        Promise.Held held => [Condition("hold", "lessThanInclusive", held.Seconds)],
        Promise.Rated rated => [Condition("csat", "greaterThanInclusive", rated.Mark)],
        Promise.Transferred transferred => [Condition("transfers", "lessThanInclusive", transferred.Times)],
        Promise.Abandoned => [Condition("has-abandoned", "equal", true)],
        _ => throw new InvalidOperationException($"Unknown promise {promise.Id}."),
    };

    private static object Condition(string fact, string @operator, object value) => new { fact, @operator, value };
}
