using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says, in words: every writer of text shows the same. Free of characters that could drive a terminal. Warnings and the reasons of rejected rows are in English.</summary>
public sealed record ReportText
{
    /// <summary>The name of the standards.</summary>
    public required string Heading { get; init; }

    /// <summary>The moment of judging, the period and what was read, in one or two sentences.</summary>
    public required string Basis { get; init; }

    /// <summary>Who answers for the standards, who approved them and what they are based on, a line per file that says so.</summary>
    public required IReadOnlyList<string> Origins { get; init; }

    /// <summary>The heads of a table of standards: verdict, attained, target, judged, standard.</summary>
    public required IReadOnlyList<string> SummaryHeads { get; init; }

    /// <summary>The heads of a table of cells: cell, verdict, attained, judged.</summary>
    public required IReadOnlyList<string> CellHeads { get; init; }

    /// <summary>The heads of a table of the parts of a scorecard: part, verdict, earned.</summary>
    public required IReadOnlyList<string> PartHeads { get; init; }

    /// <summary>The standards in the order of the report.</summary>
    public required IReadOnlyList<StandardText> Standards { get; init; }

    /// <summary>The scorecards in the order of the report.</summary>
    public required IReadOnlyList<ScorecardText> Scorecards { get; init; }

    /// <summary>The driver analyses in the order of the report.</summary>
    public required IReadOnlyList<DriverText> Drivers { get; init; }

    /// <summary>The rejected rows, and those of a file of events: how many, then the first ten with line, column and reason; and events of no record. Empty when there is none.</summary>
    public required IReadOnlyList<string> Rejected { get; init; }

    /// <summary>How many standards and scorecards have which verdict.</summary>
    public required string Tally { get; init; }

    /// <summary>What is odd about the standards or the records, one line each.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Puts a report into words.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language"><c>en</c> or <c>nl</c>; null = that of the report.</param>
    /// <exception cref="ArgumentException">It is another language.</exception>
    public static ReportText Of(ComplianceReport report, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportInWords(report, language ?? report.Language).Say();
    }
}
