using BenchmarkDotNet.Attributes;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Promises;

namespace ServiceStandards.Benchmarks.Micro;

/// <summary>Reading, checking and compiling standards.</summary>
[MemoryDiagnoser]
public class CompilingBenchmarks
{
    private string _yaml = "";

    /// <summary>How many standards.</summary>
    [Params(10, 1000)]
    public int Standards { get; set; }

    /// <summary>Writes the standards.</summary>
    [GlobalSetup]
    public void Prepare() => _yaml = PromiseYaml.Of(PromiseList.Many(Standards).Take(Standards));

    /// <summary>From the text to compiled standards.</summary>
    [Benchmark]
    public object Compile() => StandardSet.Parse(_yaml).For<ContactRecord>();
}
