namespace ServiceStandards.Records;

/// <summary>Records in memory that can be read from any place: each reader gets a run of them.</summary>
internal sealed class ListRecords<T>(IReadOnlyList<T> records) : RecordSource<T>
{
    /// <summary>Fewer records than this are not worth a thread.</summary>
    private const int FewestPerReader = 4096;

    public override IReadOnlyList<RecordReader<T>> Open(int most)
    {
        int parts = Math.Clamp(records.Count / FewestPerReader, 1, most);
        return [.. Enumerable.Range(0, parts).Select(i => Read(Bound(i, parts), Bound(i + 1, parts)))];
    }

    private int Bound(int part, int parts) => (int)((long)records.Count * part / parts);

    private Run Read(int from, int until) => records switch
    {
        T[] array => new ArrayRun(array, from, until),
        List<T> list => new CopiedRun(list, from, until),
        _ => new ListRun(records, from, until),
    };

    private abstract class Run(int from, int until) : RecordReader<T>
    {
        public sealed override long Ordinal => At + 1;

        public sealed override double? Progress => until == from ? 1 : (double)(Math.Min(At + 1, until) - from) / (until - from);

        protected int At { get; private set; } = from - 1;

        public sealed override bool Read() => ++At < until;

        /// <summary>Goes to the next places, at the most as many as a batch holds; gives the first and how many there are, none at the end.</summary>
        protected (int First, int Count) Next()
        {
            int first = At + 1, count = Math.Clamp(until - first, 0, RecordBatch.Most);
            At += count;
            return (first, count);
        }
    }

    private sealed class ListRun(IReadOnlyList<T> records, int from, int until) : Run(from, until)
    {
        public override T Current => records[At];
    }

    /// <summary>Without asking for each record what kind of list it is in.</summary>
    private sealed class ArrayRun(T[] records, int from, int until) : Run(from, until)
    {
        private readonly ObjectBatch<T> _batch = new();

        public override T Current => records[At];

        internal override RecordBatch<T>? ReadBatch()
        {
            (int first, int count) = Next();
            return count == 0 ? null : _batch.Hold(records, first, first + count, first + 1);
        }
    }

    /// <summary>Some at a time, for the same reason.</summary>
    private sealed class CopiedRun(List<T> records, int from, int until) : Run(from, until)
    {
        private readonly ObjectBatch<T> _batch = new();
        private readonly T[] _some = new T[Math.Min(until - from, RecordBatch.Most)];

        public override T Current => records[At];

        internal override RecordBatch<T>? ReadBatch()
        {
            (int first, int count) = Next();
            records.CopyTo(first, _some, 0, count);
            return count == 0 ? null : _batch.Hold(_some, 0, count, first + 1);
        }
    }
}
