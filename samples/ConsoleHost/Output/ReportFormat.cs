using System.Text;
using ServiceStandards.Reports;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Output;

/// <summary>A way to write reports.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Write">Writes a report to a stream.</param>
internal sealed record ReportFormat(string Name, Action<ComplianceReport, Stream> Write)
{
    public static ReportFormat Text { get; } = new("text", WriteText) { Ending = ".txt" };

    public static ReportFormat Json { get; } = new("json", (report, stream) => report.WriteJson(stream));

    public static ReportFormat Html { get; } = new("html", (report, stream) => report.WriteHtml(stream));

    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        Text, Json, Html,
        new("xlsx", (report, stream) => report.WriteExcel(stream)),
        new("md", (report, stream) => report.WriteMarkdown(stream)),
        new("csv", (report, stream) => report.WriteCsv(stream)),
        new("junit", (report, stream) => report.WriteJUnit(stream)) { Ending = ".xml" },
        new("sarif", (report, stream) => report.WriteSarif(stream)),
    ];

    /// <summary>How the names of its files end.</summary>
    public string Ending { get; private init; } = "." + Name;

    public static ReportFormat Of(string name) => All.First(f => f.Name == name);

    public static ReportFormat ByEnding(string path) =>
        All.FirstOrDefault(f => path.EndsWith(f.Ending, StringComparison.OrdinalIgnoreCase))
        ?? throw new CannotRunException($"The ending of --output '{path}' does not say how to write the report. Name it with --format {string.Join(" or --format ", All.Select(f => f.Name))}.");

    private static void WriteText(ComplianceReport report, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        report.WriteText(text);
    }
}
