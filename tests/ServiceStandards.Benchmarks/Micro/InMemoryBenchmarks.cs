using BenchmarkDotNet.Attributes;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Peers;
using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Tallies;

namespace ServiceStandards.Benchmarks.Micro;

/// <summary>Judging records in memory on one thread, with what is allocated.</summary>
[MemoryDiagnoser]
public class InMemoryBenchmarks : IDisposable
{
    private OursInMemory? _ours;
    private LoopByHand? _loop;

    /// <summary>How many standards.</summary>
    [Params(1, 10, 50)]
    public int Standards { get; set; }

    /// <summary>Makes the contacts and compiles the standards.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        ContactRecord[] contacts = ContactRecord.Make(100_000);
        _ours = new OursInMemory(contacts, PromiseList.First(Standards), threads: 1);
        _loop = new LoopByHand(contacts, PromiseList.First(50));
    }

    /// <summary>Lets go of them.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _ours?.Dispose();
        _loop?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>ServiceStandards.</summary>
    [Benchmark]
    public Tally Judge() => _ours!.Measure();

    /// <summary>The loop by hand, always with all fifty.</summary>
    [Benchmark(Baseline = true)]
    public object LoopOfFifty() => _loop!.Run();
}
