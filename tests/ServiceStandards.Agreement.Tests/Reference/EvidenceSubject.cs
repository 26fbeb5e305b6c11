using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>The field whose value says how far a record is from what was promised, and which way is away from it.</summary>
internal sealed record EvidenceSubject(string Field, bool LargerIsAway)
{
    public static EvidenceSubject? Of(WrittenMeasure measure) => measure switch
    {
        WrittenMeasure.Share share => First(share.Condition),
        WrittenMeasure.Every every => First(every.Condition),
        WrittenMeasure.Count count => First(count.Condition),
        WrittenMeasure.ServiceLevel level => new(level.Of ?? "wait", LargerIsAway: true),
        _ => null,
    };

    /// <summary>The first field that a limit is written for; what is denied is broken on the other side.</summary>
    private static EvidenceSubject? First(WrittenCondition condition) => condition switch
    {
        WrittenCondition.All all => all.Parts.Select(First).FirstOrDefault(s => s is not null),
        WrittenCondition.Any any => any.Parts.Select(First).FirstOrDefault(s => s is not null),
        WrittenCondition.Not not => First(not.Part) is { } subject ? subject with { LargerIsAway = !subject.LargerIsAway } : null,
        WrittenCondition.Field field => field.Tests.Select(t => First(field.Name, t)).FirstOrDefault(s => s is not null),
        _ => throw new ArgumentException($"No meaning for {condition}."),
    };

    private static EvidenceSubject? First(string field, WrittenTest test) => test switch
    {
        WrittenTest.Limit limit => new(field, LargerIsAway: limit.Kind is LimitKind.AtMost or LimitKind.Below),
        WrittenTest.DayLimit limit => new(field, LargerIsAway: limit.Kind is LimitKind.AtMost or LimitKind.Below),
        WrittenTest.Between or WrittenTest.BetweenDays => new(field, LargerIsAway: true),
        WrittenTest.OneOf { Negated: var negated } when ContactFields.Find(field)?.Kind == Kind.Time => new(field, LargerIsAway: !negated), // a day or a moment is a span of time
        _ => null,
    };
}
