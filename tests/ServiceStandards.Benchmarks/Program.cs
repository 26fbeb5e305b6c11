using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
string path = ContactFile.Ensure("/tmp/bench-data", int.Parse(args[0]));
string cut = args.Length > 1 ? args[1] : "per: day, by: queue";
foreach (int n in new[] {1,10,50})
{
    var promises = PromiseList.First(n);
    using var floor = new TokenisingOnly(path);
    using var ours = new OursOverCsv(path, promises, 1, cut);
    using var ours2 = new OursOverCsv(path, promises, 2, cut);
    for (int i = 0; i < 4; i++)
    foreach (Peer p in new Peer[] { floor, ours, ours2 })
    {
        var r = p.Run();
        if (i > 1) Console.WriteLine($"{n} {p.Name} {r.Timing.Wall.TotalSeconds:F3} {r.Timing.Cpu.TotalSeconds:F3} {r.Counts?.Judged}");
    }
}
