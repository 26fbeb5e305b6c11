using ServiceStandards.Records;

namespace ServiceStandards.Sources.Rows;

/// <summary>The accounts of all readers of one reading: together they say what was left out, and whether that is too much.</summary>
internal sealed class RowsAccounts
{
    private const int MostSamples = 100;

    private readonly string _name;
    private readonly decimal _maxRejected;
    private int _open;

    /// <param name="name">What messages call the source.</param>
    /// <param name="maxRejected">The share of rows that may be rejected.</param>
    /// <param name="readers">How many readers there are.</param>
    public RowsAccounts(string name, decimal maxRejected, int readers)
    {
        (_name, _maxRejected, _open) = (name, maxRejected, readers);
        All = [.. Enumerable.Range(0, readers).Select(_ => new RowsAccount(this))];
    }

    public IReadOnlyList<RowsAccount> All { get; }

    /// <summary>To be asked when no reader is at work; rejected rows in the order of their lines.</summary>
    public RowsLeftOut LeftOut => All.Count == 1 ? All[0].LeftOut : new RowsLeftOut
    {
        Rejected = All.Sum(a => a.LeftOut.Rejected),
        Skipped = All.Sum(a => a.LeftOut.Skipped),
        Samples = [.. All.SelectMany(a => a.LeftOut.Samples).OrderBy(r => r.Line).Take(MostSamples)],
        RejectedEvents = All.Sum(a => a.LeftOut.RejectedEvents),
        EventSamples = [.. All.SelectMany(a => a.LeftOut.EventSamples)],
        StrayEvents = All.Sum(a => a.LeftOut.StrayEvents),
    };

    /// <summary>Tells that a reader has come to its end. When all have: more rejected rows than allowed, as a share of all rows that the mapping does not skip, make the reading worthless.</summary>
    public void End()
    {
        if (Interlocked.Decrement(ref _open) > 0) return;
        RowsLeftOut all = LeftOut;
        long rows = all.Rejected + All.Sum(a => a.Records);
        if (all.Rejected > _maxRejected * rows)
            throw new RecordsUnreadableException(SourceMessages.TooManyRejected(_name, all.Rejected, rows, _maxRejected, all.Samples)) { LeftOut = all };
    }
}
