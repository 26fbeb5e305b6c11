using ServiceStandards.Binding;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Testing;

/// <summary>A part of a condition that answers by itself.</summary>
/// <param name="NeverMet">What is said when no record of a test met it.</param>
/// <param name="NeverMissed">What is said when every one met it; null where a test need not show a record that misses it.</param>
/// <param name="Bound">How it is asked.</param>
/// <param name="Stage">When a record comes to it.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ConditionPart(string NeverMet, string? NeverMissed, BoundCondition Bound, PartStage Stage, SourceLocation Location)
{
    /// <summary>A part that records have or have not.</summary>
    public static ConditionPart Has(string what, BoundCondition bound, PartStage stage, SourceLocation at, bool canMiss = true) =>
        new($"No record of a test has {what}.", canMiss ? $"Every record of a test has {what}." : null, bound, stage, at);

    /// <summary>A kind of record that a test should show.</summary>
    public static ConditionPart Is(string what, BoundCondition bound, SourceLocation at) => new($"No record of a test is {what}.", null, bound, PartStage.Measure, at);
}

/// <summary>The way of a record through a standard: its scope, then the exclusions, then the measure.</summary>
internal enum PartStage { Scope, Exclusion, Measure }
