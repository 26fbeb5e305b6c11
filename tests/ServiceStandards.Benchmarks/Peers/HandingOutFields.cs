using CsvHelper;
using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>A higher floor: the same CSV reader hands out each field as bytes, quotes removed, and nobody looks into them.</summary>
internal sealed class HandingOutFields(string path) : Peer
{
    public override string Name => "CsvHelper, all fields handed out, 1 thread";

    public override (Counts? Counts, Timing Timing) Run()
    {
        long bytes = 0;
        Timing timing = Timing.Of(() =>
        {
            using CsvReader reader = CsvReader.FromFile(path);
            while (reader.Read())
            {
                for (int i = 0; i < reader.FieldCount; i++) bytes += reader.GetSpan(i).Length;
            }
        });
        return bytes > 0 ? (null, timing) : throw new InvalidOperationException("The file has no rows.");
    }
}
