using CsvHelper;
using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>The floor: the same CSV reader cuts the file into rows and fields and nobody looks at them.</summary>
internal sealed class TokenisingOnly(string path) : Peer
{
    public override string Name => "CsvHelper, tokenising only, 1 thread";

    public override (Counts? Counts, Timing Timing) Run()
    {
        long fields = 0;
        Timing timing = Timing.Of(() =>
        {
            using CsvReader reader = CsvReader.FromFile(path);
            while (reader.Read()) fields += reader.FieldCount;
        });
        return fields > 0 ? (null, timing) : throw new InvalidOperationException("The file has no rows.");
    }
}
