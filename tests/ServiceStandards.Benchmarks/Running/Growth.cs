using System.Diagnostics;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>How the cost of our own engine grows: with records, standards, cells and threads; what is allocated; how long compiling takes.</summary>
internal sealed class Growth(string folder, TextWriter output)
{
    private const int Records = 1_000_000;

    public void Run(int rounds)
    {
        output.WriteLine("\n### How cost grows\n\n| records | standards | cells | threads | wall s | CPU s | ns CPU a record |\n|---:|---:|---|---:|---:|---:|---:|");
        foreach (int records in new[] { 250_000, Records, 4 * Records }) Line(records, 50, "per: day, by: queue", 1, rounds);
        foreach (int standards in new[] { 1, 10, 200, 1000 }) Line(Records, standards, "per: day, by: queue", 1, rounds);
        foreach (string cells in new[] { "", "per: month", "by: agent", "per: day, by: [queue, agent]" }) Line(Records, 50, cells, 1, rounds);
        foreach (int threads in new[] { 2, 4 }) Line(4 * Records, 50, "per: day, by: queue", threads, rounds);
        Allocation();
    }

    private void Line(int records, int standards, string cells, int threads, int rounds)
    {
        using OursOverCsv ours = Ours(records, standards, cells, threads);
        for (int i = 0; i < 2; i++) ours.Measure();
        Timing time = Timing.Median(Enumerable.Range(0, rounds).Select(_ => Timing.Of(() => ours.Measure())).ToArray());
        output.WriteLine(Invariant($"| {records} | {standards} | {(cells.Length == 0 ? "one" : cells)} | {threads} | {time.Wall.TotalSeconds:F3} | {time.Cpu.TotalSeconds:F3} | {time.Cpu.TotalNanoseconds / records:F0} |"));
        output.Flush();
    }

    /// <summary>What twice the records of the same days and queues allocate beyond what the records do: the rest is there once.</summary>
    private void Allocation()
    {
        using var half = new OursInMemory(ContactRecord.Make(Records / 2), PromiseList.First(50), 1);
        using var all = new OursInMemory(ContactRecord.Make(Records), PromiseList.First(50), 1);
        using OursOverCsv halfFile = Ours(Records / 2, 50, "per: day, by: queue", 1), allFile = Ours(Records, 50, "per: day, by: queue", 1);
        output.WriteLine(Invariant($"\nAllocated for each further record, 50 standards: in memory {Bytes(half.Measure, all.Measure):F3} bytes, CSV {Bytes(halfFile.Measure, allFile.Measure):F3} bytes."));
    }

    private static double Bytes(Func<object> half, Func<object> all) => (Allocated(all) - Allocated(half)) / (double)(Records / 2);

    private static long Allocated(Func<object> work)
    {
        work();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>Twice: the first time most of the work is the runtime's, which compiles the compiler.</summary>
    public void Compiling(int standards)
    {
        string yaml = PromiseYaml.Of(PromiseList.Many(standards));
        foreach (string time in (string[])["first", "second"])
        {
            var watch = Stopwatch.StartNew();
            StandardSet.Parse(yaml).For<ContactRecord>();
            output.WriteLine(Invariant($"{standards} standards read, checked and compiled in {watch.Elapsed.TotalSeconds:F2} s, the {time} time in this process."));
        }
    }

    private OursOverCsv Ours(int records, int standards, string cells, int threads) =>
        new(ContactFile.Ensure(folder, records), PromiseList.Many(standards).Take(standards).ToArray(), threads, cells);
}
