using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>Writes a report as an Excel workbook: a summary, a sheet for each standard, the scorecards, the driver analyses, and the remarks.</summary>
internal static class ExcelReport
{
    public static void Write(ComplianceReport report, Stream stream, PageWords words)
    {
        var names = new SheetNames();
        string summary = names.For(words.Summary);
        string[] sheets = [.. report.Standards.Select(s => names.For(s.Version > 1 ? $"{s.Id} {AmountWriter.Fill(words.Version, SheetTable.Text(s.Version))}" : s.Id))];
        using var book = new Book(stream);
        book.Sheet(summary, writer => SummarySheet.Write(writer, report, words, sheets, book.NextTable));
        for (int i = 0; i < sheets.Length; i++)
        {
            StandardResult standard = report.Standards[i];
            book.Sheet(sheets[i], writer => StandardSheet.Write(writer, standard, report.Records, words, book.NextTable));
        }

        if (report.Scorecards.Count > 0) book.Sheet(names.For(words.Scorecards), writer => ScorecardSheet.Write(writer, report, words));
        if (report.Drivers.Count > 0) book.Sheet(names.For(words.Drivers), writer => DriverSheet.Write(writer, report, words));
        if (report.Warnings.Count + report.Records.Rejected > 0) book.Sheet(names.For(words.Warning), writer => RemarksSheet.Write(writer, report, words));
    }
}
