using NodaTime;
using NodaTime.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes a report as plain text for a terminal or a mail: 80 columns where the titles allow it.</summary>
internal sealed class TextReport(TextWriter text)
{
    private const int CellsShown = 24;
    private const int MissesShown = 3;

    public void Write(ComplianceReport report)
    {
        Line(report.Name ?? "Compliance report");
        Line($"As of {Time(report.AsOf)}{Span(report)}. {Records(report.Records)}");
        Line("");
        WriteSummary(report.Standards);
        foreach (StandardResult standard in report.Standards) Write(standard);
        if (report.Records.Rejected > 0) WriteRejected(report.Records);
        if (report.Warnings.Count > 0) WriteWarnings(report.Warnings);
    }

    private void WriteSummary(IReadOnlyList<StandardResult> standards)
    {
        Line($"{"Verdict",-14} {"Attained",12} {"Target",-18} {"Judged",10}  Standard");
        foreach (StandardResult standard in standards)
        {
            Figures whole = standard.Whole;
            string attained = AmountText.Of(whole.Attained, standard.Unit, standard.Target);
            Line($"{Verdict(whole),-14} {attained,12} {standard.Target?.Text ?? "none",-18} {AmountText.Of(whole.Judged),10}  {Title(standard)}");
        }
    }

    private void Write(StandardResult standard)
    {
        Figures whole = standard.Whole;
        Line("");
        Line($"{Title(standard)}  [{standard.Id}, {standard.Location.File} line {standard.Location.Line}]");
        Line($"  {Verdict(whole)}: {Sentence(standard)}");
        Line($"  {Accounts(standard)}");
        if (Outlook(standard) is { Length: > 0 } outlook) Line($"  {outlook}");
        if (standard.Evidence.Worst.Count > 0)
            Line("  Farthest from the limit: " + string.Join(", ", standard.Evidence.Worst.Take(MissesShown).Select(Show)) + ".");
        WriteCells(standard);
    }

    private static string Sentence(StandardResult standard)
    {
        string attained = AmountText.Of(standard.Whole.Attained, standard.Unit, standard.Target);
        return standard.Target is null ? $"{attained} {standard.Measure}." : $"{attained} {standard.Measure}, target {standard.Target.Text}.";
    }

    private static string Accounts(StandardResult standard)
    {
        Figures whole = standard.Whole;
        var parts = new List<string> { $"{AmountText.Of(whole.Judged)} judged" };
        if (standard.Unit == "share" || whole.Met + whole.Missed > 0) parts.Add($"{AmountText.Of(whole.Met)} met, {AmountText.Of(whole.Missed)} missed");
        Add(parts, whole.Pending, "pending");
        Add(parts, whole.Unmeasurable, "unmeasurable");
        foreach (var (reason, count) in whole.Skipped) Add(parts, count, $"left out ({reason})");
        foreach (var (reason, count) in whole.Excluded) Add(parts, count, $"excluded ({reason})");
        Add(parts, whole.OutOfScope, "out of scope");
        return string.Join("; ", parts) + ".";
    }

    private static void Add(List<string> parts, long count, string what)
    {
        if (count > 0) parts.Add($"{AmountText.Of(count)} {what}");
    }

    private static string Outlook(StandardResult standard)
    {
        Figures whole = standard.Whole;
        var parts = new List<string>();
        bool ceiling = standard.Target is { Low: null, High: not null };
        if (whole.MissesLeft is { } left) parts.Add($"{AmountText.Of(left)} more {(ceiling ? "allowed" : "misses allowed")}.");
        if (whole.MetNeeded is { } needed) parts.Add($"{AmountText.Of(needed)} {(ceiling ? "too many" : "too few")}.");
        if (whole.RangeLow is { } low && whole.RangeHigh is { } high && low != high)
            parts.Add($"Open records can still move it between {AmountText.Of(low, standard.Unit)} and {AmountText.Of(high, standard.Unit)}.");
        return string.Join(' ', parts);
    }

    private void WriteCells(StandardResult standard)
    {
        foreach (CellResult cell in standard.Cells.Take(CellsShown))
        {
            Figures figures = cell.Figures;
            string name = string.Join(" ", cell.Group.Select(g => g.Value ?? "(none)").Prepend(cell.Period ?? (HasPeriods(standard) ? "(no time)" : "")).Where(p => p.Length > 0));
            Line($"    {name,-32} {Verdict(figures),-14} {AmountText.Of(figures.Attained, standard.Unit, standard.Target),12} {AmountText.Of(figures.Judged),10}");
        }

        if (standard.Cells.Count > CellsShown) Line($"    and {AmountText.Of(standard.Cells.Count - CellsShown)} more cells");
    }

    private static bool HasPeriods(StandardResult standard) => standard.Cells.Any(c => c.Period is not null);

    private void WriteRejected(RecordCounts records)
    {
        Line("");
        Line($"{AmountText.Of(records.Rejected)} rows could not be read:");
        foreach (RejectedRow row in records.RejectedRows.Take(10))
            Line($"  line {row.Line}{(row.Column is null ? "" : $", {row.Column}")}: {row.Reason}");
        if (records.Rejected > 10) Line($"  and {AmountText.Of(records.Rejected - 10)} more");
    }

    private void WriteWarnings(IReadOnlyList<Diagnostic> warnings)
    {
        Line("");
        foreach (Diagnostic warning in warnings) Line(warning.ToString());
    }

    private static string Records(RecordCounts records)
    {
        string read = $"{AmountText.Of(records.Read)} records read";
        if (records.Rejected > 0) read += $", {AmountText.Of(records.Rejected)} rejected";
        return records.Skipped > 0 ? $"{read}, {AmountText.Of(records.Skipped)} skipped." : read + ".";
    }

    private static string Span(ComplianceReport report) => (report.From, report.Until) switch
    {
        ({ } from, { } until) => $", records from {Time(from)} until {Time(until)}",
        ({ } from, null) => $", records from {Time(from)}",
        (null, { } until) => $", records until {Time(until)}",
        (null, null) => "",
    };

    private static string Title(StandardResult standard) => standard.Version > 1 ? $"{standard.Title} (version {standard.Version})" : standard.Title;

    private static string Show(EvidenceItem item) => item.Value is null ? item.Record : $"{item.Record} ({item.Value})";

    private static string Verdict(Figures figures) => VerdictText.Of(figures.Verdict) ?? "no target";

    private static string Time(DateTimeOffset time) => OffsetDateTimePattern.ExtendedIso.Format(OffsetDateTime.FromDateTimeOffset(time));

    private void Line(string line)
    {
        text.Write(Printable.Of(line));
        text.Write('\n');
    }
}
