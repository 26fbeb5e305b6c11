using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Records;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>Records in memory that are given to as many readers as are wanted, however few they are.</summary>
internal sealed class DividedRecords(IReadOnlyList<Contact> records) : RecordSource<Contact>
{
    public override IReadOnlyList<RecordReader<Contact>> Open(int most) =>
        [.. Enumerable.Range(0, most).Select(i => new Every(records, first: i, step: most))];

    private sealed class Every(IReadOnlyList<Contact> records, int first, int step) : RecordReader<Contact>
    {
        private int _at = first - step;

        public override Contact Current => records[_at];

        public override long Ordinal => _at + 1;

        public override bool Read()
        {
            _at += step;
            return _at < records.Count;
        }
    }
}
