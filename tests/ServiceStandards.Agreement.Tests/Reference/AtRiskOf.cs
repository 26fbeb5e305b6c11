using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>By when open records must be served: "By when an open record must be served" in docs/clocks.md.</summary>
internal sealed class AtRiskOf(WrittenFile file, WrittenStandard standard, FieldReader fields)
{
    private const int Default = 20;

    private readonly ConditionJudge _conditions = new(fields, file.TimeZone);
    private readonly ServiceLevelJudge _serviceLevels = new(fields, file.TimeZone);

    private bool IsLostWhenMet => standard.Measure is not WrittenMeasure.Every && standard.Target is { Low: null, High: not null };

    public ExpectedAtRisk Within(NodaTime.Duration time, IReadOnlyList<JudgedRecord> records)
    {
        IReadOnlyList<(string Record, Instant Due, Fraction? Amount)> all =
        [
            .. records.Where(r => r.Fate is Fate.Pending).Select(r => (r.Id, Due: Due(r.Contact), Amount(r.Contact)))
                .Where(r => r.Due <= fields.AsOf + time).Select(r => (r.Id, r.Due!.Value, r.Item3))
                .OrderBy(r => r.Value).ThenBy(r => r.Id, StringComparer.Ordinal),
        ];
        return new ExpectedAtRisk(all.Count, [.. all.Take(standard.Evidence ?? Default)]);
    }

    private Fraction? Amount(SampleContact contact) => EvidenceSubject.Of(standard.Measure) is not { } subject ? null : fields.Read(contact, subject.Field) switch
    {
        Reading.Known known => known.Of.Amount,
        Reading.Running running => running.SoFar.Amount,
        _ => null,
    };

    private Instant? Due(SampleContact contact) => standard.Measure switch
    {
        WrittenMeasure.Share share => Due(share.Condition, contact, IsLostWhenMet),
        WrittenMeasure.Every every => Due(every.Condition, contact, IsLostWhenMet),
        WrittenMeasure.Count count => Due(count.Condition, contact, IsLostWhenMet),
        WrittenMeasure.ServiceLevel level when CanBeServed(level, contact) => Due(ServiceLevelJudge.Promise(level), level.Of ?? "wait", contact, IsLostWhenMet),
        _ => null,
    };

    /// <summary>Not what is lost, or won, whatever the time will be.</summary>
    private bool CanBeServed(WrittenMeasure.ServiceLevel level, SampleContact contact) => fields.Read(contact, "outcome") switch
    {
        Reading.Unsettled or Reading.Known { Of: Value.Text { Of: "answered" } } => true,
        Reading.Known { Of: Value.Text { Of: "abandoned" } } => level.Abandoned == Abandoned.MetWithin,
        _ => false,
    } && _serviceLevels.Within(level, contact) == Answer.Pending;

    private Instant? Due(WrittenCondition condition, SampleContact contact, bool lostWhenMet) => condition switch
    {
        WrittenCondition.Not not => Due(not.Part, contact, !lostWhenMet),
        WrittenCondition.All all => First([.. all.Parts.Select(p => Due(p, contact, lostWhenMet))], lostWhenMet),
        WrittenCondition.Any any => First([.. any.Parts.Select(p => Due(p, contact, lostWhenMet))], !lostWhenMet),
        WrittenCondition.Field field => First([.. field.Tests.Select(t => Due(t, field.Name, contact, lostWhenMet))], lostWhenMet),
        _ => throw new ArgumentException($"No meaning for {condition}."),
    };

    /// <summary>The soonest, or the latest where every part must go before the whole is lost; of the parts that are lost one day.</summary>
    private static Instant? First(IReadOnlyList<Instant?> moments, bool latest) => latest ? moments.Max() : moments.Min();

    /// <summary>A growing time goes over an upper limit, or reaches a lower one; what is decided is lost no more.</summary>
    private Instant? Due(WrittenTest test, string field, SampleContact contact, bool lostWhenMet)
    {
        if (_conditions.Answer(test, field, contact) != Answer.Pending) return null;
        return test switch
        {
            WrittenTest.Limit limit when IsUpper(limit.Kind) != lostWhenMet && limit.Of is Value.Duration time => fields.Times.DueAfter(contact, field, (long)time.Ticks.Numerator),
            WrittenTest.Between { High: Value.Duration time } when !lostWhenMet => fields.Times.DueAfter(contact, field, (long)time.Ticks.Numerator),
            WrittenTest.DayLimit limit when IsUpper(limit.Kind) != lostWhenMet => fields.Times.DueAfterDays(contact, field, limit.Days),
            WrittenTest.BetweenDays between when !lostWhenMet => fields.Times.DueAfterDays(contact, field, between.High),
            _ => null,
        };
    }

    private static bool IsUpper(LimitKind kind) => kind is LimitKind.AtMost or LimitKind.Below;
}
