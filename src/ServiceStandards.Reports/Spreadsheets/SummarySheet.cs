using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

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
        bool compares = report.Previous is not null;
        frame.Start([48, 16, .. compares ? [16] : (double[])[], 30, 13, .. compares ? [16] : (double[])[], .. Enumerable.Repeat(13.0, 10), 16, 24, 36, 8]);
        rows.Line(CellStyle.Title, report.Name ?? words.Report);
        rows.Line(CellStyle.Soft, $"{words.AsOf} {new TimeWriter(words).Of(report.AsOf)}. {AmountWriter.Fill(words.RecordsRead, new AmountWriter(words).Count(report.Records.Read))}.");
        foreach (string origin in OriginInWords.Of(report, Tongue.In(words.Language))) rows.Line(CellStyle.Soft, origin);
        rows.Line(CellStyle.Heading, Headline.Of(report, words));
        rows.Line(CellStyle.Plain);
        IReadOnlyList<string> heads = SheetTable.Distinct(Heads(words, compares));
        HashSet<string> texts = [words.Standard, words.Verdict, words.Target, words.BeforeVerdict, words.Measure, words.Id, words.File];
        rows.Heads(heads, column => !texts.Contains(heads[column]));
        int first = rows.Count;
        foreach (StandardResult standard in report.Standards) Row(rows, figures, narrative, standard, words, compares);
        if (report.Standards.Count == 0)
        {
            frame.End([], [], []);
            return [];
        }

        string verdicts = $"B{SheetTable.Text(first + 1)}:{(compares ? 'C' : 'B')}{SheetTable.Text(rows.Count)}";
        SheetTable[] tables = [new SheetTable(number, first, rows.Count, heads) { Printed = compares ? 9 : 7 }];
        frame.End([verdicts], [.. sheets.Select((s, i) => ($"A{SheetTable.Text(first + 1 + i)}", s))], tables);
        return tables;
    }

    private static string[] Heads(PageWords words, bool compares) =>
    [
        words.Standard, words.Verdict, .. compares ? [words.BeforeVerdict] : (string[])[], words.Target,
        words.Attained, .. compares ? [words.BeforeAttained] : (string[])[], words.Judged, words.MissesLeftColumn, words.MetNeededColumn,
        words.Met, words.Missed, words.Pending, words.Unmeasurable, words.ExcludedColumn, words.LeftOutColumn, words.OutOfScope, words.Measure, words.Id, words.File, words.Line,
    ];

    private static void Row(SheetRows rows, FigureCells figures, Narrative narrative, StandardResult standard, PageWords words, bool compares)
    {
        Figures whole = standard.Whole;
        rows.Start();
        rows.Text(narrative.Title(standard));
        figures.Verdict(whole.Verdict);
        if (compares) Previous(rows, figures, standard);
        rows.Text(new AmountWriter(words).Target(standard.Target, standard.Unit));
        figures.Amount(whole.Attained, standard.Unit, standard.Target);
        if (compares) figures.Amount(standard.Previous?.Attained, standard.Unit, standard.Target);
        foreach (long? count in new long?[] { whole.Judged, whole.MissesLeft, whole.MetNeeded, whole.Met, whole.Missed, whole.Pending, whole.Unmeasurable, whole.AllExcluded, whole.AllSkipped, whole.OutOfScope })
            figures.Count(count);
        rows.Text(MeasureWords.Of(standard.Measure, words));
        rows.Text(standard.Id);
        rows.Text(standard.Location.File);
        figures.Count(standard.Location.Line);
        rows.End();
    }

    private static void Previous(SheetRows rows, FigureCells figures, StandardResult standard)
    {
        if (standard.Previous is { } before) figures.Verdict(before.Verdict);
        else rows.Text(null);
    }
}
