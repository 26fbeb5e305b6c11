using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>The first sheet: all standards in one table, each with a link to its sheet.</summary>
internal static class SummarySheet
{
    public static IReadOnlyList<SheetTable> Write(TextWriter writer, ComplianceReport report, PageWords words, IReadOnlyList<string> sheets, int number)
    {
        var rows = new SheetRows(writer);
        var figures = new FigureCells(rows, words);
        var narrative = new Narrative(words);
        var frame = new SheetFrame(writer, words);
        frame.Start([48, 16, 13, 30, .. Enumerable.Repeat(13.0, 10), .. report.Previous is not null ? [13, 16] : (double[])[], 16, 24, 36, 8]);
        rows.Line(CellStyle.Title, report.Name ?? words.Report);
        rows.Line(CellStyle.Soft, $"{words.AsOf} {new TimeWriter(words).Of(report.AsOf)}. {AmountWriter.Fill(words.RecordsRead, new AmountWriter(words).Count(report.Records.Read))}.");
        rows.Line(CellStyle.Heading, Headline.Of(report, words));
        rows.Line(CellStyle.Plain);
        IReadOnlyList<string> heads = SheetTable.Distinct(Heads(words, report.Previous is not null));
        rows.Line(CellStyle.Heading, heads);
        int first = rows.Count;
        foreach (StandardResult standard in report.Standards) Row(rows, figures, narrative, standard, words, report.Previous is not null);
        if (report.Standards.Count == 0)
        {
            frame.End([], [], []);
            return [];
        }

        SheetTable[] tables = [new SheetTable(number, first, rows.Count, heads)];
        frame.End([$"B{SheetTable.Text(first + 1)}:B{SheetTable.Text(rows.Count)}"], [.. sheets.Select((s, i) => ($"A{SheetTable.Text(first + 1 + i)}", s))], tables);
        return tables;
    }

    private static string[] Heads(PageWords words, bool compares) =>
    [
        words.Standard, words.Verdict, words.Attained, words.Target, words.Judged, words.Met, words.Missed, words.Pending, words.Unmeasurable,
        words.ExcludedColumn, words.LeftOutColumn, words.OutOfScope, words.MissesLeftColumn, words.MetNeededColumn,
        .. compares ? [words.BeforeAttained, words.BeforeVerdict] : (string[])[], words.Measure, words.Id, words.File, words.Line,
    ];

    private static void Row(SheetRows rows, FigureCells figures, Narrative narrative, StandardResult standard, PageWords words, bool compares)
    {
        Figures whole = standard.Whole;
        rows.Start();
        rows.Text(narrative.Title(standard));
        figures.Verdict(whole.Verdict);
        figures.Amount(whole.Attained, standard.Unit, standard.Target);
        rows.Text(new AmountWriter(words).Target(standard.Target, standard.Unit));
        foreach (long? count in new long?[] { whole.Judged, whole.Met, whole.Missed, whole.Pending, whole.Unmeasurable, whole.AllExcluded, whole.AllSkipped, whole.OutOfScope, whole.MissesLeft, whole.MetNeeded })
            figures.Count(count);
        if (compares)
        {
            figures.Amount(standard.Previous?.Attained, standard.Unit, standard.Target);
            figures.Verdict(standard.Previous?.Verdict);
        }

        rows.Text(MeasureWords.Of(standard.Measure, words));
        rows.Text(standard.Id);
        rows.Text(standard.Location.File);
        figures.Count(standard.Location.Line);
        rows.End();
    }
}
