using CsvHelper;
using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>A floor: the same CSV reader on one thread, and nobody judges.</summary>
internal sealed class CsvReaderAlone : Peer
{
    private readonly string _path;
    private readonly Func<CsvReader, long> _read;

    private CsvReaderAlone(string path, string what, Func<CsvReader, long> read) => (_path, Name, _read) = (path, $"CsvHelper, {what}, 1 thread", read);

    public override string Name { get; }

    /// <summary>It cuts the file into rows and fields and nobody looks at them.</summary>
    public static CsvReaderAlone Tokenising(string path) => new(path, "tokenising only", Fields);

    /// <summary>A higher one: it hands out each field as bytes, quotes removed, and nobody looks into them.</summary>
    public static CsvReaderAlone HandingOutFields(string path) => new(path, "all fields handed out", Bytes);

    public override (Counts? Counts, Timing Timing) Run()
    {
        long seen = 0;
        Timing timing = Timing.Of(() =>
        {
            using CsvReader reader = CsvReader.FromFile(_path);
            seen = _read(reader);
        });
        return seen > 0 ? (null, timing) : throw new InvalidOperationException("The file has no rows.");
    }

    private static long Fields(CsvReader reader)
    {
        long fields = 0;
        while (reader.Read()) fields += reader.FieldCount;
        return fields;
    }

    private static long Bytes(CsvReader reader)
    {
        long bytes = 0;
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++) bytes += reader.GetSpan(i).Length;
        }

        return bytes;
    }
}
