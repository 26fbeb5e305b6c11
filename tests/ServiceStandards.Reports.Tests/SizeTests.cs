using System.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

/// <summary>50 standards, 90 days, 200 agents: 900 000 cells.</summary>
public sealed class SizeTests
{
    private static readonly ComplianceReport s_large = Some.Report([.. Enumerable.Range(0, 50).Select(i =>
        Some.Standard($"standard-{i}", $"Standard {i}", Some.Share(900_000, 90_000, Verdict.Compliant)) with { Cells = new MadeCells(90, 200) })]);

    [TestCase("report.html", 40)]
    [TestCase("report.xlsx", 120)]
    [TestCase("report.csv", 250)]
    [TestCase("report.md", 1)]
    public void Many_cells_take_little_memory_and_time(string form, int megabytes)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var stream = new MeasuringStream();
        using var process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        Written.Forms[form](s_large, stream);
        process.Refresh();
        TimeSpan taken = process.TotalProcessorTime - start;
        TestContext.Out.WriteLine($"{form}: {stream.Length / 1e6:0.0} MB in {taken.TotalSeconds:0.0} s of processor time, {(stream.MostMemory - before) / 1e6:0} MB of memory");
        stream.Length.ShouldBeInRange(1, megabytes * 1_000_000L);
        (stream.MostMemory - before).ShouldBeLessThan(150_000_000, "the cells of one standard may be held, not those of all");
        taken.ShouldBeLessThan(TimeSpan.FromSeconds(30), "two to five seconds, whatever else the machine does");
    }
}
