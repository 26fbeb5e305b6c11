using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Benchmarks.Running;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Tallies;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>ServiceStandards over a CSV file. Standards are read and compiled once, as an application does.</summary>
internal sealed class OursOverCsv : Peer
{
    private readonly IReadOnlyList<Promise> _promises;
    private readonly CsvRecords _records;
    private readonly StandardsFor<TableRow> _standards;
    private readonly EvaluationOptions _options;

    public OursOverCsv(string path, IReadOnlyList<Promise> promises, int threads, string cells = "per: day, by: queue")
    {
        _promises = promises;
        _records = CsvRecords.Open(path, ContactMapping.Mapping);
        _standards = StandardSet.Parse(PromiseYaml.Of(promises, cells)).For(_records.Shape);
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

    public Tally Measure() => _standards.Measure(_records, ContactMapping.AsOf, _options);
}
