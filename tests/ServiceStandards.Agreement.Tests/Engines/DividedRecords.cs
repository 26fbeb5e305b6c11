using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Records;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>Records in memory that are given to as many readers as are wanted, however few they are.</summary>
internal sealed class DividedRecords(IReadOnlyList<SampleContact> records) : RecordSource<SampleContact>
{
    public override IReadOnlyList<RecordReader<SampleContact>> Open(int most) =>
        [.. Enumerable.Range(0, most).Select(i => new Every(records, first: i, step: most))];

    private sealed class Every(IReadOnlyList<SampleContact> records, int first, int step) : RecordReader<SampleContact>
    {
        private int _at = first - step;

        public override SampleContact Current => records[_at];

        public override long Ordinal => _at + 1;

        public override bool Read()
        {
            _at += step;
            return _at < records.Count;
        }
    }
}
