using System.Collections.Immutable;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Finds the field whose value tells how far a record is from the limit: the first one tested with a limit.</summary>
internal static class EvidenceSubject
{
    public static BoundField? Of(BoundMeasure measure) => Test(measure)?.Field;

    /// <summary>Whether larger values are farther from what is promised: the first limit is an upper one, or a lower one that is denied.</summary>
    public static bool LargerIsWorse(BoundMeasure measure) => Test(measure)?.IsUpper ?? true;

    /// <summary>The limit itself; null where there is none, or where it is one in working days.</summary>
    public static BoundCondition.Within? Within(BoundMeasure measure) => Test(measure)?.Within;

    private static Limit? Test(BoundMeasure measure) => measure switch
    {
        BoundMeasure.Share share => First(share.Condition, denied: false),
        BoundMeasure.Count count => First(count.Condition, denied: false),
        BoundMeasure.Figure or BoundMeasure.Percentile or BoundMeasure.Rate => null,
        _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
    };

    private static Limit? First(BoundCondition condition, bool denied) => condition switch
    {
        BoundCondition.Within within when within.Field.Kind is ValueKind.Duration or ValueKind.Number or ValueKind.Time or ValueKind.Date =>
            new Limit(within.Field, (within.High is not null) != denied, within),
        BoundCondition.WithinDays within => new Limit(within.Field, (within.High is not null) != denied),
        BoundCondition.All all => First(all.Parts, denied),
        BoundCondition.Any any => First(any.Parts, denied),
        BoundCondition.Not not => First(not.Part, !denied),
        _ => null,
    };

    private static Limit? First(ImmutableArray<BoundCondition> parts, bool denied) =>
        parts.Select(p => First(p, denied)).FirstOrDefault(f => f is not null);

    private sealed record Limit(BoundField Field, bool IsUpper, BoundCondition.Within? Within = null);
}
