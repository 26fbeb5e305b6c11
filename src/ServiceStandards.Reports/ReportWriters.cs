using ServiceStandards.Reports.Html;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes reports for people, spreadsheets and pipelines. A file is replaced only when the report is whole; streams stay open. The same report gives the same bytes.</summary>
public static class ReportWriters
{
    /// <summary>Writes the report as one HTML page that needs no network: UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes the page.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteHtml(this ComplianceReport report, Stream stream, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        HtmlReport.Write(report, stream, WordsFor(report, options));
    }

    /// <summary>Writes the report as one HTML page to a file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteHtml(this ComplianceReport report, string path, ReportOptions? options = null) =>
        WholeFile.Write(path, stream => report.WriteHtml(stream, options));

    private static PageWords WordsFor(ComplianceReport report, ReportOptions? options) => PageWords.In(options?.Language ?? report.Language);
}
