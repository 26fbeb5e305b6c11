using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>The sheet of the key-driver analyses: the drivers of each, and of each group.</summary>
internal static class DriverSheet
{
    public static IReadOnlyList<SheetTable> Write(TextWriter writer, ComplianceReport report, PageWords words)
    {
        var rows = new SheetRows(writer);
        var figures = new FigureCells(rows, words);
        var frame = new SheetFrame(writer, words);
        frame.Start(34, 13, 13, 13, 13, 24);
        foreach (DriverResult result in report.Drivers)
        {
            rows.Line(CellStyle.Title, result.Title);
            foreach (var (group, values) in DriverPhrases.Groups(result, words)) Write(rows, figures, result, group, values, words);
        }

        frame.End([], [], []);
        return [];
    }

    private static void Write(SheetRows rows, FigureCells figures, DriverResult result, string? group, DriverFigures values, PageWords words)
    {
        if (group is not null) rows.Line(CellStyle.Heading, group);
        rows.Line(CellStyle.Plain, DriverPhrases.Sentence(result, values, words));
        if (values.Drivers.Count > 0) rows.Line(CellStyle.Heading, words.Driver, words.Mean, words.Correlation, words.Beta, words.Importance, words.Quadrant);
        foreach (Driver driver in values.Drivers)
        {
            rows.Start();
            rows.Text(driver.Field);
            foreach (double value in (double[])[driver.Mean, driver.Correlation, driver.Beta, DriverPhrases.Importance(driver)]) figures.Amount((decimal)value, "number");
            rows.Text(DriverPhrases.Advice(driver.Quadrant, words));
            rows.End();
        }

        rows.Line(CellStyle.Plain);
    }
}
