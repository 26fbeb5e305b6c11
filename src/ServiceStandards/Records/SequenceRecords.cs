namespace ServiceStandards.Records;

/// <summary>Records of a sequence, read by one reader as they come.</summary>
internal sealed class SequenceRecords<T>(IEnumerable<T> records) : RecordSource<T>
{
    public override IReadOnlyList<RecordReader<T>> Open(int most) => [new OneByOne(records.GetEnumerator())];

    private sealed class OneByOne(IEnumerator<T> records) : RecordReader<T>
    {
        private long _ordinal;

        public override T Current => records.Current;

        public override long Ordinal => _ordinal;

        public override bool Read()
        {
            if (!records.MoveNext()) return false;
            _ordinal++;
            return true;
        }

        protected override void Dispose(bool disposing)
        {
            records.Dispose();
            base.Dispose(disposing);
        }
    }
}
