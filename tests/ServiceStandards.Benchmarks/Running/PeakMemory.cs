using System.Diagnostics;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>What one reading of a large file takes: to be run in a process of its own, on a file that is there.</summary>
internal static class PeakMemory
{
    public static void Run(string path, int threads, TextWriter output)
    {
        using var ours = new OursOverCsv(path, PromiseList.First(50), threads);
        ours.Measure(); // the first run also compiles
        long records = 0;
        Timing time = Timing.Of(() => records = ours.Measure().Records);
        using var process = Process.GetCurrentProcess();
        output.WriteLine(Invariant($"{records} records, {new FileInfo(path).Length / 1e9:F2} GB, {threads} threads: {time.Wall.TotalSeconds:F2} s wall, {time.Cpu.TotalSeconds:F2} s CPU, peak memory {process.PeakWorkingSet64 / 1e6:F0} MB"));
    }
}
