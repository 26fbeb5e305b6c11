using System.Collections.Immutable;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>What a standard measures, as written: section 5 of the language.</summary>
internal abstract record Measure(SourceLocation Location)
{
    /// <summary><c>share: COND</c>; <c>every: COND</c> is this with a target of 100% that the reader fills in.</summary>
    internal sealed record Share(Condition Condition, SourceLocation Location) : Measure(Location);

    /// <summary><c>service-level: {..}</c>. <c>Of</c> is <c>wait</c> unless written.</summary>
    internal sealed record ServiceLevel(
        Literal Within,
        Reference Of,
        AbandonedRule Abandoned,
        Literal? ShortAbandon,
        bool Strict,
        ImmutableArray<OutcomeRule> Outcomes,
        SourceLocation Location) : Measure(Location);

    /// <summary>average, median (percentile at 50), lowest, highest, total, nps: one figure from one field.</summary>
    internal sealed record Figure(FigureKind Kind, Reference Field, SourceLocation Location) : Measure(Location);

    /// <summary><c>percentile: { of: FIELD, at: 95 }</c>; 0 &lt; at &lt;= 100.</summary>
    internal sealed record Percentile(Reference Field, decimal At, SourceLocation Location) : Measure(Location);

    /// <summary><c>count: COND</c>.</summary>
    internal sealed record Count(Condition Condition, SourceLocation Location) : Measure(Location);

    /// <summary><c>rate: { of, per }</c>: sum over sum.</summary>
    internal sealed record Rate(RatePart Of, RatePart Per, SourceLocation Location) : Measure(Location);
}

internal enum FigureKind { Average, Median, Lowest, Highest, Total, Nps }

/// <summary>What becomes of abandoned contacts: the five formula variants of the trade.</summary>
internal enum AbandonedRule { Missed, Met, Ignored, IgnoredWithin, MetWithin }

/// <summary>What a further outcome counts as in a service level.</summary>
internal sealed record OutcomeRule(Literal Outcome, bool Met);

/// <summary>One side of a rate: the sum of a field, or the number of records that meet a condition. Exactly one is set.</summary>
internal sealed record RatePart(Reference? Field, Condition? Condition, SourceLocation Location);
