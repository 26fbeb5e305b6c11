using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>The last sheet, where there is need for it: warnings and rows that could not be read.</summary>
internal static class RemarksSheet
{
    public static IReadOnlyList<SheetTable> Write(TextWriter writer, ComplianceReport report, PageWords words)
    {
        var rows = new SheetRows(writer);
        var frame = new SheetFrame(writer, words);
        frame.Start(16, 90, 40, 10);
        if (report.Warnings.Count > 0)
        {
            rows.Line(CellStyle.Title, words.Warnings);
            rows.Line(CellStyle.Heading, words.Code, words.Message, words.File, words.Line);
            foreach (Diagnostic warning in report.Warnings)
            {
                rows.Start();
                rows.Text(warning.Code);
                rows.Text(warning.Message);
                rows.Text(warning.Location.File);
                rows.Number(warning.Location.Line, CellStyle.Count);
                rows.End();
            }

            rows.Line(CellStyle.Plain);
        }

        if (report.Records.Rejected > 0) Rejected(rows, report.Records, words);
        frame.End([], [], []);
        return [];
    }

    private static void Rejected(SheetRows rows, RecordCounts records, PageWords words)
    {
        rows.Line(CellStyle.Title, $"{words.RejectedRows} ({new AmountWriter(words).Count(records.Rejected)})");
        rows.Line(CellStyle.Heading, words.Line, words.Reason, words.Column);
        foreach (RejectedRow row in records.RejectedRows)
        {
            rows.Start();
            rows.Number(row.Line, CellStyle.Count);
            rows.Text(row.Reason);
            rows.Text(row.Column);
            rows.End();
        }
    }
}
