using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says of one scorecard, in words. Free of characters that could drive a terminal.</summary>
public sealed record ScorecardText
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the scorecard is written.</summary>
    public required string Place { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Judgement { get; init; }

    /// <summary>The verdict in words.</summary>
    public required string Verdict { get; init; }

    /// <summary>The score, what passes and what decided, in one or two sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>The parts: id, verdict, and what it earned of its weight.</summary>
    public required IReadOnlyList<ScorecardPartText> Parts { get; init; }
}
