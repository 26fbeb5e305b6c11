using ServiceStandards.Diagnostics;

namespace ServiceStandards.Verdicts;

/// <summary>What came out for a set of standards over a set of records: data only, to be written by the writers or used as it is.</summary>
public sealed record ComplianceReport
{
    /// <summary>The name of the first file of standards; null when it has none.</summary>
    public required string? Name { get; init; }

    /// <summary>The language of names and titles: that of the first file, or the one that was asked for, <c>en</c> or <c>nl</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The moment the records were judged at, in the time zone of the first file.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The start of the records' times that were judged; null = no limit.</summary>
    public required DateTimeOffset? From { get; init; }

    /// <summary>The end of the records' times that were judged, itself not in; null = no limit.</summary>
    public required DateTimeOffset? Until { get; init; }

    /// <summary>The files of standards that were applied, in their order.</summary>
    public IReadOnlyList<StandardsOrigin> Origins { get; init; } = [];

    /// <summary>Names the standards that were applied.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What became of the rows.</summary>
    public required RecordCounts Records { get; init; }

    /// <summary>The results, in the order of the files and of the standards in them.</summary>
    public required IReadOnlyList<StandardResult> Standards { get; init; }

    /// <summary>The results of the scorecards, in the order of the files.</summary>
    public IReadOnlyList<ScorecardResult> Scorecards { get; init; } = [];

    /// <summary>The results of the key-driver analyses, in the order of the files.</summary>
    public IReadOnlyList<DriverResult> Drivers { get; init; } = [];

    /// <summary>The period before, where the report comes from a history that keeps it; its figures stand in each result. Null = there is none.</summary>
    public PreviousPeriod? Previous { get; init; }

    /// <summary>What is odd about the standards or the records, in file order.</summary>
    public required IReadOnlyList<Diagnostic> Warnings { get; init; }
}
