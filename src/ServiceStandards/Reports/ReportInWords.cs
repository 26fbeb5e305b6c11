using System.Globalization;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Reports;

/// <summary>Puts a report into the words of a language.</summary>
internal sealed class ReportInWords(ComplianceReport report, string language)
{
    private const int RowsShown = 10;
    private readonly Tongue _tongue = Tongue.In(language);

    public ReportText Say() => new()
    {
        Heading = Printable.Of(report.Name ?? Phrases.Report),
        Basis = $"{Phrases.AsOf(Time(report.AsOf)!, Time(report.From), Time(report.Until))} {Read(report.Records)}",
        Origins = [.. OriginInWords.Of(report, _tongue)],
        SummaryHeads = Phrases.SummaryHeads,
        CellHeads = Phrases.CellHeads,
        PartHeads = _tongue.Results.PartHeads,
        Standards = [.. report.Standards.Select(s => new StandardInWords(s, _tongue, language).Say())],
        Scorecards = [.. report.Scorecards.Select(c => new ScorecardInWords(c, _tongue).Say())],
        Drivers = [.. report.Drivers.Select(d => new DriverInWords(d, _tongue).Say())],
        Rejected = [.. Rejected.Select(Printable.Of)],
        Tally = Phrases.Tally(Counts(report.Standards.Select(s => s.Verdict)), report.Scorecards.Count == 0 ? null : Counts(report.Scorecards.Select(c => (Verdict?)c.Verdict))),
        Warnings = [.. report.Warnings.Select(w => Printable.Of(w.ToString()))],
    };

    private IReportPhrases Phrases => _tongue.Reports;

    private IEnumerable<string> Rejected
    {
        get
        {
            RecordCounts records = report.Records;
            if (records.StrayEvents > 0) yield return Phrases.StrayEvents(Number(records.StrayEvents));
            foreach (string line in Rows(records.Rejected, records.RejectedRows, Phrases.RejectedRows)) yield return line;
            foreach (string line in Rows(records.RejectedEvents, records.RejectedEventRows, Phrases.RejectedEvents)) yield return line;
        }
    }

    private IEnumerable<string> Rows(long count, IReadOnlyList<RejectedRow> rows, Func<string, string> heading)
    {
        if (count == 0) yield break;
        yield return heading(Number(count));
        foreach (RejectedRow row in rows.Take(RowsShown)) yield return "  " + Phrases.RejectedRow(row.Line.ToString(CultureInfo.InvariantCulture), row.Column, row.Reason);
        if (count > RowsShown) yield return "  " + Phrases.More(Number(count - RowsShown));
    }

    private string Read(RecordCounts records) => Phrases.Read(Number(records.Read), Some(records.Rejected), Some(records.Skipped));

    private string Counts(IEnumerable<Verdict?> verdicts) => string.Join(", ", verdicts
        .GroupBy(v => v).OrderBy(g => g.Key is { } verdict ? (int)verdict : int.MaxValue).Select(g => $"{Number(g.Count())} {Phrases.Counted(g.Key)}"));

    private string? Time(DateTimeOffset? time) => time is { } moment ? TimeInWords.Of(moment, _tongue) : null;

    private string Number(long count) => _tongue.Numerals.Number(count);

    private string? Some(long count) => count > 0 ? Number(count) : null;
}
