using ServiceStandards.Records;

namespace ServiceStandards.Sources.Rows;

/// <summary>Counts what became of the rows of one reader, and keeps the first rejected ones.</summary>
internal sealed class RowsAccount(RowsAccounts all)
{
    private const int MostSamples = 100;

    private readonly List<RejectedRow> _samples = [];
    private long _rejected;
    private long _skipped;

    private RowsLeftOut _events = RowsLeftOut.None;
    private long _strays;

    public long Records { get; private set; }

    public RowsLeftOut LeftOut => new()
    {
        Rejected = _rejected,
        Skipped = _skipped,
        Samples = [.. _samples],
        RejectedEvents = _events.Rejected,
        EventSamples = _events.Samples,
        StrayEvents = _strays,
    };

    /// <summary>Whether a rejected row is still listed; beyond that it is counted, and needs no words.</summary>
    public bool WantsReason => _samples.Count < MostSamples;

    public void Accept(int rows = 1) => Records += rows;

    public void Skip() => _skipped++;

    public void Reject(long line, string? column, string reason)
    {
        _rejected++;
        if (WantsReason) _samples.Add(new RejectedRow(line, column, reason));
    }

    public void RejectUnlisted() => _rejected++;

    /// <summary>Tells what became of the rows of a file of events, and how many events are of no record.</summary>
    public void TellEvents(RowsLeftOut events, long strays) => (_events, _strays) = (events, strays);

    /// <summary>Ends the reading of this reader.</summary>
    /// <exception cref="RecordsUnreadableException">It is the last one, and too many rows were rejected.</exception>
    public void End() => all.End();

    public RecordsUnreadableException Unreadable(string message, Exception? cause = null) =>
        cause is null ? new(message) { LeftOut = LeftOut } : new(message, cause) { LeftOut = LeftOut };
}
