using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Output;

/// <summary>Where the report goes: the screen, or files. Made before the evaluation, so that a wrong path costs no waiting.</summary>
internal sealed class Destination
{
    private readonly IReadOnlyList<(ReportFormat Format, string Path)> _files;
    private readonly ReportFormat _onScreen;

    private Destination(ReportFormat onScreen, IReadOnlyList<(ReportFormat, string)> files) => (_onScreen, _files) = (onScreen, files);

    /// <param name="names">The formats that are asked for.</param>
    /// <param name="output">The file, or with several formats the files without their endings; null = the screen.</param>
    /// <param name="inputs">Files that the run reads, which no report may replace.</param>
    public static Destination Of(IReadOnlyList<string> names, string? output, IReadOnlyList<string> inputs)
    {
        ReportFormat[] formats = [.. names.Select(ReportFormat.Of).Distinct()];
        if (output is not null) return ToFiles(output, formats, inputs);
        return formats.Length < 2 ? new Destination(formats.FirstOrDefault() ?? ReportFormat.Text, [])
            : throw new CannotRunException("Several formats at once go to files; name where with --output, without the ending.");
    }

    public void Write(ComplianceReport report, Terminal terminal, CancellationToken cancellation)
    {
        foreach (var (format, path) in _files)
        {
            OutputFile.Write(path, stream => format.Write(report, stream), cancellation);
            terminal.Error.Write(report.Language == "nl" ? $"Het rapport staat in {path}.\n" : $"Report written to {path}.\n");
        }

        if (_files.Count > 0) return;
        if (terminal.IsScreen && _onScreen == ReportFormat.Text) new ReportScreen(terminal).Write(report);
        else _onScreen.Write(report, terminal.Output);
    }

    private static Destination ToFiles(string output, ReportFormat[] formats, IReadOnlyList<string> inputs)
    {
        if (output.Length == 0) throw new CannotRunException("--output names no file.");
        (ReportFormat Format, string Path)[] files = formats switch
        {
            [] => [(ReportFormat.ByEnding(output), output)],
            [var only] => [(only, output)],
            _ => [.. formats.Select(f => (f, output + f.Ending))],
        };
        foreach (var (_, path) in files) OutputFile.Check(path, inputs);
        return new Destination(ReportFormat.Text, files);
    }
}
