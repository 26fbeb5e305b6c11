using ServiceStandards.Files;
using ServiceStandards.Reports;
using ServiceStandards.Verdicts;

namespace ServiceStandards;

/// <summary>Writes reports.</summary>
public static class ReportWriting
{
    /// <summary>Writes the report as JSON (<c>docs/report.schema.json</c>): the same report gives the same bytes on every machine.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Takes UTF-8 without a byte order mark; stays open.</param>
    public static void WriteJson(this ComplianceReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        JsonReport.Write(report, stream);
    }

    /// <summary>Writes the report as JSON to a file, which is replaced only when the report is whole.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written; what was there before is unharmed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void WriteJson(this ComplianceReport report, string path)
    {
        ArgumentNullException.ThrowIfNull(report);
        WholeFile.Write(path, stream => JsonReport.Write(report, stream));
    }

    /// <summary>Writes the report as plain text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="text">Takes the text, with \n as line break.</param>
    /// <param name="language"><c>en</c> or <c>nl</c>; null = that of the report.</param>
    /// <exception cref="ArgumentException">It is another language.</exception>
    public static void WriteText(this ComplianceReport report, TextWriter text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(text);
        new TextReport(text).Write(report, language);
    }
}
