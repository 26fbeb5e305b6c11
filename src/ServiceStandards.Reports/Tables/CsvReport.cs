using System.Globalization;
using System.Text;
using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tables;

/// <summary>Writes a row for each standard as a whole and for each of its cells, as RFC 4180 says; no text in it can run as a formula.</summary>
internal sealed class CsvReport
{
    private static readonly string[] s_before = ["standard", "version", "title", "row", "period"];

    private static readonly string[] s_after =
    [
        "verdict", "measure", "unit", "target-low", "target-high", "attained", "margin", "judged", "met", "missed", "pending", "unmeasurable", "excluded", "left-out",
        "out-of-scope", "unclear", "range-low", "range-high", "interval-low", "interval-high", "misses-left", "met-needed", "excluded-by-reason", "left-out-by-reason", "file", "line",
    ];

    private readonly CsvRow _row;
    private readonly string[] _fields;

    private CsvReport(CsvRow row, string[] fields) => (_row, _fields) = (row, fields);

    public static void Write(ComplianceReport report, Stream stream, CsvOptions options)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(options.ByteOrderMark), 1 << 16, leaveOpen: true);
        string[] fields = [.. report.Standards.SelectMany(s => s.Cells.Take(1)).SelectMany(c => c.Group).Select(g => g.Key).Distinct(StringComparer.Ordinal)];
        var row = new CsvRow(writer, options.Separator);
        foreach (string name in (IEnumerable<string>)[.. s_before, .. fields.Select(f => "by " + f), .. s_after]) row.Text(name);
        row.End();
        var csv = new CsvReport(row, fields);
        foreach (StandardResult standard in report.Standards) csv.Write(standard);
    }

    private void Write(StandardResult standard)
    {
        Write(standard, "whole", null, [], standard.Whole);
        if (standard.Previous is { } before) Write(standard, "previous", null, [], before);
        foreach (CellResult cell in standard.Cells) Write(standard, "cell", cell.Period, cell.Group, cell.Figures);
    }

    private void Write(StandardResult standard, string kind, string? period, IReadOnlyList<KeyValuePair<string, string?>> group, Figures figures)
    {
        _row.Text(standard.Id);
        _row.Number(standard.Version);
        _row.Text(standard.Title);
        _row.Text(kind);
        _row.Text(period);
        foreach (string field in _fields) _row.Text(ValueOf(group, field));
        _row.Text(VerdictText.Of(figures.Verdict) ?? "no-target");
        _row.Text(standard.Measure);
        _row.Text(standard.Unit);
        _row.Number(standard.Target?.Low);
        _row.Number(standard.Target?.High);
        Write(figures);
        _row.Text(standard.Location.File);
        _row.Number(standard.Location.Line);
        _row.End();
    }

    private void Write(Figures figures)
    {
        _row.Number(figures.Attained);
        _row.Number(figures.Margin);
        foreach (long count in (ReadOnlySpan<long>)[figures.Judged, figures.Met, figures.Missed, figures.Pending, figures.Unmeasurable, figures.AllExcluded, figures.AllSkipped, figures.OutOfScope, figures.Unclear])
            _row.Number(count);
        _row.Number(figures.RangeLow);
        _row.Number(figures.RangeHigh);
        _row.Number((decimal?)figures.IntervalLow);
        _row.Number((decimal?)figures.IntervalHigh);
        _row.Number(figures.MissesLeft);
        _row.Number(figures.MetNeeded);
        _row.Text(Reasons(figures.Excluded));
        _row.Text(Reasons(figures.Skipped));
    }

    /// <summary>A group field without a value is (none); a standard that is not cut by the field has nothing there.</summary>
    private static string? ValueOf(IReadOnlyList<KeyValuePair<string, string?>> group, string field)
    {
        foreach (var (name, value) in group)
        {
            if (name == field) return value ?? "(none)";
        }

        return null;
    }

    private static string Reasons(IReadOnlyDictionary<string, long> counts) =>
        string.Join("; ", counts.Where(c => c.Value > 0).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key}: {c.Value}")));
}
