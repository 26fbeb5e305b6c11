using ServiceStandards.Files;
using ServiceStandards.Reports.Html;
using ServiceStandards.Reports.Markdown;
using ServiceStandards.Reports.Pipelines;
using ServiceStandards.Reports.Spreadsheets;
using ServiceStandards.Reports.Tables;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes reports for people, spreadsheets and pipelines. A file is replaced only when the report is whole: one that cannot be written (<see cref="IOException"/>, <see cref="UnauthorizedAccessException"/>) is as it was before. Streams stay open. The same report gives the same bytes.</summary>
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

    /// <summary>Writes the report as an Excel workbook: a summary, a sheet for each standard with its cells as a table, and the remarks.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes the workbook; need not be seekable.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteExcel(this ComplianceReport report, Stream stream, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        ExcelReport.Write(report, stream, WordsFor(report, options));
    }

    /// <summary>Writes the report as an Excel workbook to a file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteExcel(this ComplianceReport report, string path, ReportOptions? options = null) =>
        WholeFile.Write(path, stream => report.WriteExcel(stream, options));

    /// <summary>Writes the report as GitHub-flavoured Markdown, short enough for the talk under a pull request: UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes the text.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteMarkdown(this ComplianceReport report, Stream stream, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        MarkdownReport.Write(report, stream, WordsFor(report, options));
    }

    /// <summary>Writes the report as GitHub-flavoured Markdown to a file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteMarkdown(this ComplianceReport report, string path, ReportOptions? options = null) =>
        WholeFile.Write(path, stream => report.WriteMarkdown(stream, options));

    /// <summary>Writes the report as CSV (RFC 4180), a row for each standard as a whole and for each cell: amounts are fractions for shares, seconds for durations; no text can run as a formula.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes the rows, in UTF-8.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    public static void WriteCsv(this ComplianceReport report, Stream stream, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        CsvReport.Write(report, stream, options ?? CsvOptions.Default);
    }

    /// <summary>Writes the report as CSV to a file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    public static void WriteCsv(this ComplianceReport report, string path, CsvOptions? options = null) =>
        WholeFile.Write(path, stream => report.WriteCsv(stream, options));

    /// <summary>Writes the report as JUnit XML: a test case for each standard; non-compliant fails; undecided, insufficient, no data and no target are skipped with the reason.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes the document, in UTF-8.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteJUnit(this ComplianceReport report, Stream stream, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        JUnitReport.Write(report, stream, WordsFor(report, options));
    }

    /// <summary>Writes the report as JUnit XML to a file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteJUnit(this ComplianceReport report, string path, ReportOptions? options = null) =>
        WholeFile.Write(path, stream => report.WriteJUnit(stream, options));

    /// <summary>Writes the report as SARIF 2.1.0: a result for each standard that does not comply, at its line, and for each warning.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes the document, in UTF-8.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteSarif(this ComplianceReport report, Stream stream, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        SarifReport.Write(report, stream, WordsFor(report, options));
    }

    /// <summary>Writes the report as SARIF 2.1.0 to a file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How to write; null = the defaults.</param>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>nl</c>.</exception>
    public static void WriteSarif(this ComplianceReport report, string path, ReportOptions? options = null) =>
        WholeFile.Write(path, stream => report.WriteSarif(stream, options));

    private static PageWords WordsFor(ComplianceReport report, ReportOptions? options) => PageWords.In(options?.Language ?? report.Language);
}
