using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Made;
using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Benchmarks.Running;
using ServiceStandards.Evaluation;
using ServiceStandards.Tallies;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>ServiceStandards over records in memory.</summary>
internal sealed class OursInMemory : Peer
{
    private readonly IReadOnlyList<ContactRecord> _contacts;
    private readonly IReadOnlyList<Promise> _promises;
    private readonly StandardsFor<ContactRecord> _standards;
    private readonly EvaluationOptions _options;

    public OursInMemory(IReadOnlyList<ContactRecord> contacts, IReadOnlyList<Promise> promises, int threads)
    {
        (_contacts, _promises) = (contacts, promises);
        _standards = StandardSet.Parse(PromiseYaml.Of(promises)).For<ContactRecord>();
        _options = new EvaluationOptions { Threads = threads };
        Name = PeerNames.Ours(threads);
    }

    public override string Name { get; }

    public override (Counts? Counts, Timing Timing) Run()
    {
        Tally? tally = null;
        Timing timing = Timing.Of(() => tally = Measure());
        return (CountsOf.Report(_standards.Report(tally!), _promises), timing);
    }

    public Tally Measure() => _standards.Measure(_contacts, ContactMapping.AsOf, _options);
}
