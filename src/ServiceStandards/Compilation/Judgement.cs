using System.Collections.Immutable;
using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>What becomes of a record that a standard has in scope, as a tree of decisions. Every engine makes its own form of the same tree: statements, SQL.</summary>
internal abstract record Judgement
{
    /// <summary>One of two ways.</summary>
    internal sealed record When(Expression Test, Judgement Then, Judgement Otherwise) : Judgement;

    /// <summary>Where the test holds the record counts as unclear, beside what becomes of it.</summary>
    internal sealed record UnclearIf(Expression Test, Judgement Rest) : Judgement;

    internal sealed record Excluded(string Because) : Judgement;

    internal sealed record Skipped(string Reason) : Judgement;

    /// <summary>Met or missed; evidence if that is the offence.</summary>
    internal sealed record Decided(bool IsMet, bool IsEvidence) : Judgement;

    /// <summary>A clock still runs; the condition is not decided yet.</summary>
    internal sealed record Pending(Lanes Condition) : Judgement;

    /// <summary>A clock still runs on the way to a value; null = what is so far is no amount of the figure.</summary>
    internal sealed record PendingValue(Expression? SoFar) : Judgement;

    internal sealed record Unmeasurable : Judgement;

    /// <summary>What the measure says; for standards that are measured together.</summary>
    internal sealed record Measured : Judgement;

    /// <summary>The record gives the figure of the standard a value, or the two of a rate.</summary>
    internal sealed record Noted(ImmutableArray<Expression> Amounts) : Judgement;
}
