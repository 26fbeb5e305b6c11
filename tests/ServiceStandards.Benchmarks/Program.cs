using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
string path = ContactFile.Ensure("/tmp/bench-data", int.Parse(args[0]));
foreach (int n in new[] {1,10,50})
{
    var promises = PromiseList.First(n);
    using var floor = new TokenisingOnly(path);
    using var ours = new OursOverCsv(path, promises, 1);
    using var ours2 = new OursOverCsv(path, promises, 2);
    using var d1 = new DuckDb("DuckDB as written", PromiseSql.AsWritten(path, promises), promises, 2);
    using var d2 = new DuckDb("DuckDB by hand", PromiseSql.ByHand(path, promises), promises, 2);
    ServiceStandards.Benchmarks.Counting.Counts? first = null;
    for (int i = 0; i < 3; i++)
    foreach (Peer p in new Peer[] { floor, ours, ours2, d1, d2 })
    {
        var r = p.Run();
        first ??= r.Counts;
        Console.WriteLine($"{n} {p.Name} {r.Timing.Wall.TotalSeconds:F3} {r.Timing.Cpu.TotalSeconds:F3} {(r.Counts is null ? "" : r.Counts.DifferenceFrom(first!) ?? "same")}");
    }
}
