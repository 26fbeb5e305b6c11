using System.Collections.Immutable;
using ServiceStandards.Binding;

namespace ServiceStandards.Compilation;

/// <summary>A measure with a hole where one limit was: measures that are the same then differ in that limit only.</summary>
internal static class LimitHole
{
    /// <summary>All limits on one side, in the condition and in what is left out.</summary>
    public static IEnumerable<BoundCondition.Within> Limits(BoundMeasure.Share share) =>
        share.LeftOut.Select(l => l.Condition).Prepend(share.Condition).SelectMany(Limits).Where(w => w.Low is null != w.High is null);

    public static BoundMeasure.Share In(BoundMeasure.Share share, BoundCondition.Within limit) =>
        new(In(share.Condition, limit), [.. share.LeftOut.Select(l => l with { Condition = In(l.Condition, limit) })]);

    private static IEnumerable<BoundCondition.Within> Limits(BoundCondition condition) => condition switch
    {
        BoundCondition.Within within => [within],
        BoundCondition.All all => all.Parts.SelectMany(Limits),
        BoundCondition.Any any => any.Parts.SelectMany(Limits),
        BoundCondition.Not not => Limits(not.Part),
        _ => [],
    };

    private static BoundCondition In(BoundCondition condition, BoundCondition.Within limit) => condition switch
    {
        BoundCondition.Within within when within == limit => Hole(limit),
        BoundCondition.All all => new BoundCondition.All(In(all.Parts, limit)),
        BoundCondition.Any any => new BoundCondition.Any(In(any.Parts, limit)),
        BoundCondition.Not not => new BoundCondition.Not(In(not.Part, limit)),
        _ => condition,
    };

    private static ImmutableArray<BoundCondition> In(ImmutableArray<BoundCondition> parts, BoundCondition.Within limit) => [.. parts.Select(p => In(p, limit))];

    /// <summary>No standard has such a condition: a field with a limit is no text.</summary>
    private static BoundCondition.StartsWith Hole(BoundCondition.Within limit) => new(limit.Field, limit.High is null ? "low" : "high");
}
