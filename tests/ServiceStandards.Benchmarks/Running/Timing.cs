using System.Diagnostics;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>How long something took: on the wall, and on the processors (user and system, all threads).</summary>
internal readonly record struct Timing(TimeSpan Wall, TimeSpan Cpu)
{
    /// <summary>The time of some work. What others left to the collector, such as the reports that counts are compared by, is collected before, as BenchmarkDotNet does.</summary>
    public static Timing Of(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        work();
        TimeSpan wall = watch.Elapsed;
        process.Refresh();
        return new Timing(wall, process.TotalProcessorTime - before);
    }

    public static Timing Median(IEnumerable<Timing> timings)
    {
        Timing[] all = [.. timings];
        return new Timing(Middle(all.Select(t => t.Wall)), Middle(all.Select(t => t.Cpu)));
    }

    private static TimeSpan Middle(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
