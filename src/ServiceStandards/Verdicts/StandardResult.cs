using ServiceStandards.Diagnostics;

namespace ServiceStandards.Verdicts;

/// <summary>What came out for one standard.</summary>
public sealed record StandardResult
{
    /// <summary>The standard's id.</summary>
    public required string Id { get; init; }

    /// <summary>Which version of the standard, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>How many versions of the standard there are.</summary>
    public int Versions { get; init; } = 1;

    /// <summary>The first moment of the records' times that the version judges; null = no limit.</summary>
    public DateTimeOffset? EffectiveFrom { get; init; }

    /// <summary>The end of the records' times that the version judges, itself not in; null = no limit.</summary>
    public DateTimeOffset? EffectiveUntil { get; init; }

    /// <summary>The title in the language of the file.</summary>
    public required string Title { get; init; }

    /// <summary>What is measured: share, count, average, percentile and so on.</summary>
    public required string Measure { get; init; }

    /// <summary>What the figures count: <c>share</c>, <c>seconds</c>, <c>number</c> or <c>points</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What the standard promises, as a sentence.</summary>
    public Sentence Promise { get; init; } = Sentence.None;

    /// <summary>What came out for all records together, as a sentence that follows on the promise.</summary>
    public Sentence Conclusion { get; init; } = Sentence.None;

    /// <summary>What else the standard says, a sentence each: what counts and what is left out, how it is cut, where its fields and hours come from.</summary>
    public IReadOnlyList<Sentence> Terms { get; init; } = [];

    /// <summary>The lines it is written in, as they are, from that of <see cref="Location"/> on: the first hundred of them.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The target; null when there is none.</summary>
    public required TargetResult? Target { get; init; }

    /// <summary>How many records must be judged for a verdict; 0 = any number.</summary>
    public int Minimum { get; init; }

    /// <summary>Whether one non-compliant cell makes the whole non-compliant.</summary>
    public bool JudgesEach { get; init; }

    /// <summary>The tags of the standard.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Why the standard is there; null when it does not say so.</summary>
    public string? Why { get; init; }

    /// <summary>What to do when it fails; null when it does not say so.</summary>
    public string? Improve { get; init; }

    /// <summary>The figures of all records together.</summary>
    public required Figures Whole { get; init; }

    /// <summary>The cells, by period and group; empty when the standard is not cut.</summary>
    public required IReadOnlyList<CellResult> Cells { get; init; }

    /// <summary>Some of the records that count against it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How the measured values are spread around the limit; null when nobody asked, or there is no limit on a duration or number.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>Open records that must soon be served; null when nobody asked, or the standard has no time limit on open records.</summary>
    public AtRisk? AtRisk { get; init; }

    /// <summary>The figures of all records of the period before together; null without such a period.</summary>
    public Figures? Previous { get; init; }

    /// <summary>Where the standard is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The verdict on all records together; null without a target.</summary>
    public Verdict? Verdict => Whole.Verdict;
}
