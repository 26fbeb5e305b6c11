using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says of one standard, in words: every writer of text shows the same. Free of characters that could drive a terminal.</summary>
public sealed record StandardText
{
    /// <summary>The title, with the version where there are several.</summary>
    public required string Title { get; init; }

    /// <summary>Where the standard is written: <c>calls-answered, standards/contact-centre.yaml line 33</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The verdict; null without a target.</summary>
    public required Verdict? Judgement { get; init; }

    /// <summary>The verdict in words: <c>non-compliant</c>, or <c>no target</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>The figure with its unit, rounded but never onto or over the target; <c>-</c> without data.</summary>
    public required string Attained { get; init; }

    /// <summary>The target: <c>at least 90 %</c>, or <c>none</c>.</summary>
    public required string Target { get; init; }

    /// <summary>How many records were judged.</summary>
    public required string Judged { get; init; }

    /// <summary>What it promises and what came out.</summary>
    public required string Sentence { get; init; }

    /// <summary>What became of the records: judged, met, missed, and everything that was not judged.</summary>
    public required string Accounts { get; init; }

    /// <summary>What open records can still do, and the aim; null when there is nothing to say.</summary>
    public required string? Outlook { get; init; }

    /// <summary>The records farthest from the limit, or where no limit is tested the earliest ones; null when no record counts against the standard.</summary>
    public required string? Farthest { get; init; }

    /// <summary>The open records that must be served soonest, and how many there are; null when that was not asked for.</summary>
    public required string? AtRisk { get; init; }

    /// <summary>What came out for the period before; null where there is none.</summary>
    public string? Previous { get; init; }

    /// <summary>Why the standard is there; null when it does not say so.</summary>
    public required string? Why { get; init; }

    /// <summary>What to do about it; null when it is not missed, or does not say so.</summary>
    public required string? Improve { get; init; }

    /// <summary>The cells; where there are more than 24, so many of them, those that do not comply before the others.</summary>
    public required IReadOnlyList<CellText> Cells { get; init; }

    /// <summary>How many cells more there are: <c>and 12 more cells</c>; null when these are all.</summary>
    public required string? MoreCells { get; init; }
}
