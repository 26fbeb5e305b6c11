namespace ServiceStandards.Records;

/// <summary>Records in memory that can be read from any place: each reader gets a run of them.</summary>
internal sealed class ListRecords<T>(IReadOnlyList<T> records) : RecordSource<T>
{
    /// <summary>Fewer records than this are not worth a thread.</summary>
    private const int FewestPerReader = 4096;

    public override IReadOnlyList<RecordReader<T>> Open(int most)
    {
        int parts = Math.Clamp(records.Count / FewestPerReader, 1, most);
        return [.. Enumerable.Range(0, parts).Select(i => new Run(records, Bound(i, parts), Bound(i + 1, parts)))];
    }

    private int Bound(int part, int parts) => (int)((long)records.Count * part / parts);

    private sealed class Run(IReadOnlyList<T> records, int from, int until) : RecordReader<T>
    {
        private int _at = from - 1;

        public override T Current => records[_at];

        public override long Ordinal => _at + 1;

        public override double? Progress => until == from ? 1 : (double)(Math.Min(_at + 1, until) - from) / (until - from);

        public override bool Read() => ++_at < until;
    }
}
