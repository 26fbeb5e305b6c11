using System.IO.Compression;
using System.Text;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

/// <summary>Reports as they are written, in memory.</summary>
internal static class Written
{
    public static IReadOnlyDictionary<string, Action<ComplianceReport, Stream>> Forms { get; } = new Dictionary<string, Action<ComplianceReport, Stream>>
    {
        ["report.html"] = (report, stream) => report.WriteHtml(stream),
        ["report.nl.html"] = (report, stream) => report.WriteHtml(stream, new ReportOptions { Language = "nl" }),
        ["report.xlsx"] = (report, stream) => report.WriteExcel(stream),
        ["report.md"] = (report, stream) => report.WriteMarkdown(stream),
        ["report.nl.md"] = (report, stream) => report.WriteMarkdown(stream, new ReportOptions { Language = "nl" }),
        ["report.csv"] = (report, stream) => report.WriteCsv(stream),
        ["report.junit.xml"] = (report, stream) => report.WriteJUnit(stream),
        ["report.sarif"] = (report, stream) => report.WriteSarif(stream),
    };

    public static byte[] Bytes(string form, ComplianceReport report)
    {
        using var stream = new MemoryStream();
        Forms[form](report, stream);
        return stream.ToArray();
    }

    /// <summary>The text of a report; of a workbook the texts of its parts.</summary>
    public static string Text(string form, ComplianceReport report)
    {
        byte[] bytes = Bytes(form, report);
        if (form != "report.xlsx") return Encoding.UTF8.GetString(bytes);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var text = new StringBuilder();
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append("== ").Append(entry.FullName).Append('\n').Append(reader.ReadToEnd()).Append('\n');
        }

        return text.ToString();
    }
}
