using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says, in words: every writer of text shows the same. In English, and free of characters that could drive a terminal.</summary>
public sealed record ReportText
{
    private const int RejectedShown = 10;

    /// <summary>The name of the standards.</summary>
    public required string Heading { get; init; }

    /// <summary>The moment of judging, the period and what was read, in one or two sentences.</summary>
    public required string Basis { get; init; }

    /// <summary>The standards in the order of the report.</summary>
    public required IReadOnlyList<StandardText> Standards { get; init; }

    /// <summary>The scorecards in the order of the report.</summary>
    public required IReadOnlyList<ScorecardText> Scorecards { get; init; }

    /// <summary>The driver analyses in the order of the report.</summary>
    public required IReadOnlyList<DriverText> Drivers { get; init; }

    /// <summary>The rejected rows: how many, then the first ten with line, column and reason; empty when there is none.</summary>
    public required IReadOnlyList<string> Rejected { get; init; }

    /// <summary>What is odd about the standards or the records, one line each.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Puts a report into words.</summary>
    /// <param name="report">The report.</param>
    public static ReportText Of(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportText
        {
            Heading = Printable.Of(report.Name ?? "Compliance report"),
            Basis = $"As of {TimeOfReport.Write(report.AsOf)}{Span(report)}. {Read(report.Records)}",
            Standards = [.. report.Standards.Select(StandardText.Of)],
            Scorecards = [.. report.Scorecards.Select(ScorecardText.Of)],
            Drivers = [.. report.Drivers.Select(DriverText.Of)],
            Rejected = [.. RejectedOf(report.Records).Select(Printable.Of)],
            Warnings = [.. report.Warnings.Select(w => Printable.Of(w.ToString()))],
        };
    }

    private static IReadOnlyList<string> RejectedOf(RecordCounts records)
    {
        if (records.Rejected == 0) return [];
        List<string> lines = [$"{AmountText.Of(records.Rejected)} rows could not be read:"];
        foreach (RejectedRow row in records.RejectedRows.Take(RejectedShown))
            lines.Add(FormattableString.Invariant($"  line {row.Line}{(row.Column is null ? "" : $", {row.Column}")}: {row.Reason}"));
        if (records.Rejected > RejectedShown) lines.Add($"  and {AmountText.Of(records.Rejected - RejectedShown)} more");
        return lines;
    }

    private static string Read(RecordCounts records)
    {
        string read = $"{AmountText.Of(records.Read)} records read";
        if (records.Rejected > 0) read += $", {AmountText.Of(records.Rejected)} rejected";
        return records.Skipped > 0 ? $"{read}, {AmountText.Of(records.Skipped)} skipped." : read + ".";
    }

    private static string Span(ComplianceReport report) => (report.From, report.Until) switch
    {
        ({ } from, { } until) => $", records from {TimeOfReport.Write(from)} until {TimeOfReport.Write(until)}",
        ({ } from, null) => $", records from {TimeOfReport.Write(from)}",
        (null, { } until) => $", records until {TimeOfReport.Write(until)}",
        (null, null) => "",
    };
}
