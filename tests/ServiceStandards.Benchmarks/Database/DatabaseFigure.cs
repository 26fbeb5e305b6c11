using System.Diagnostics;
using ServiceStandards.Benchmarks.Running;
using ServiceStandards.Verdicts;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Database;

/// <summary>A report and what it took.</summary>
internal sealed record DatabaseFigure(ComplianceReport Report, Timing Here, TimeSpan? Server, long Bytes)
{
    public static async Task<DatabaseFigure> Of(Func<Task<ComplianceReport>> evaluate, ServerTime server)
    {
        using var read = new BytesRead();
        using var process = Process.GetCurrentProcess();
        (TimeSpan here, TimeSpan? there) = (process.TotalProcessorTime, server.Until);
        var watch = Stopwatch.StartNew();
        ComplianceReport report = await evaluate().ConfigureAwait(false);
        TimeSpan wall = watch.Elapsed;
        process.Refresh();
        return new DatabaseFigure(report, new Timing(wall, process.TotalProcessorTime - here), server.Until - there, read.Total);
    }

    public override string ToString() =>
        Invariant($"{Here.Wall.TotalSeconds:F1} | {Here.Cpu.TotalSeconds:F1} | {Server?.TotalSeconds ?? double.NaN:F1} | {Bytes / 1e6:F2}");
}
