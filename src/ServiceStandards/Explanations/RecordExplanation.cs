namespace ServiceStandards.Explanations;

/// <summary>How one record fared under one standard, and why: what somebody who disputes a verdict needs to see.</summary>
public sealed record RecordExplanation
{
    /// <summary>The record's id, or # and its number in the source.</summary>
    public required string Record { get; init; }

    /// <summary>The standard's id.</summary>
    public required string Standard { get; init; }

    /// <summary>Which version of the standard, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What it came to: met or missed (under an at-most or below target offender or no offender), pending, unmeasurable, judged (for figures), out-of-scope, or excluded or skipped with a reason.</summary>
    public required string Outcome { get; init; }

    /// <summary>The conditions in the order they are asked: scope, exclusions, left-outs, measure.</summary>
    public required IReadOnlyList<ExplainedPart> Parts { get; init; }
}
