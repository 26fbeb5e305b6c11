using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>What is measured, normalised: a service level is a share with records left out of it.</summary>
internal abstract record BoundMeasure
{
    /// <summary>met / (met + missed), after the left-outs, which are asked in their order.</summary>
    internal sealed record Share(BoundCondition Condition, ImmutableArray<BoundLeftOut> LeftOut) : BoundMeasure;

    /// <summary>How many records meet the condition.</summary>
    internal sealed record Count(BoundCondition Condition) : BoundMeasure;

    /// <summary>average, total, lowest, highest, nps of a field.</summary>
    internal sealed record Figure(FigureKind Kind, BoundField Field) : BoundMeasure;

    /// <summary>The nearest-rank percentile of a field, 0 &lt; at &lt;= 100; the median is the one at 50.</summary>
    internal sealed record Percentile(BoundField Field, decimal At) : BoundMeasure;

    /// <summary>Sum over sum; a side is a field's sum or the number of records that meet a condition.</summary>
    internal sealed record Rate(BoundRatePart Of, BoundRatePart Per) : BoundMeasure;
}

/// <summary>Records left out of a share and counted as skipped under the reason.</summary>
internal sealed record BoundLeftOut(string Reason, BoundCondition Condition);

/// <summary>One side of a rate; exactly one member is set.</summary>
internal sealed record BoundRatePart(BoundField? Field, BoundCondition? Condition);
