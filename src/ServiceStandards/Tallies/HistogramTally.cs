using System.Runtime.InteropServices;

namespace ServiceStandards.Tallies;

/// <summary>Keeps every value and how often it occurred: for percentiles (nearest rank), lowest and highest, which need no less to be exact and mergeable.</summary>
/// <param name="at">Which value is asked, in percent of the ranks: 0 = the lowest, 100 = the highest.</param>
internal sealed class HistogramTally(decimal at) : FigureTally
{
    private readonly Dictionary<decimal, long> _running = [];

    /// <summary>What is counted fast, until a rank is asked.</summary>
    private Dictionary<decimal, long> _counted = [];

    /// <summary>From the first question on all values are here, where they stay in their order while others come and go.</summary>
    private RankedCounts? _ranked;
    private RankedCounts? _rankedSoFar;

    public override Ratio? Value => At(Ranked());

    public override Ratio? ValueSoFar => _running.Count == 0 ? Value : At(_rankedSoFar ??= Both());

    public void Note(decimal value)
    {
        Judged++;
        CountGiven(value, 1);
    }

    public void NoteRunning(decimal value) => CountRunning(value, 1);

    public override void Add(FigureTally other)
    {
        var histogram = (HistogramTally)other;
        Judged += histogram.Judged;
        foreach (var (value, count) in histogram.Given) CountGiven(value, count);
        foreach (var (value, count) in histogram._running) CountRunning(value, count);
    }

    public override FigureNote? Drain()
    {
        FigureNote? note = Judged > 0 ? new FigureNote(false, _counted.Keys.First()) : _running.Count > 0 ? new FigureNote(true, _running.Keys.First()) : null;
        if (note is null) return null;
        _counted.Clear();
        _running.Clear();
        Judged = 0;
        return note;
    }

    public override void Add(FigureNote note)
    {
        if (note.IsRunning) NoteRunning(note.Value);
        else Note(note.Value);
    }

    public override void Remove(FigureNote note)
    {
        if (note.IsRunning)
        {
            CountRunning(note.Value, -1);
            return;
        }

        Judged--;
        CountGiven(note.Value, -1);
    }

    public override FigureTally Empty() => new HistogramTally(at);

    private IEnumerable<KeyValuePair<decimal, long>> Given => _ranked is { } ranked ? ranked.All : _counted;

    private void CountGiven(decimal value, long more)
    {
        if (_ranked is { } ranked) ranked.Count(value, more);
        else Count(_counted, value, more);
        _rankedSoFar?.Count(value, more);
    }

    private void CountRunning(decimal value, long more)
    {
        Count(_running, value, more);
        _rankedSoFar?.Count(value, more);
    }

    private static void Count(Dictionary<decimal, long> counts, decimal value, long more)
    {
        ref long count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _);
        count += more;
        if (count == 0) counts.Remove(value);
    }

    private RankedCounts Ranked()
    {
        if (_ranked is not null) return _ranked;
        _ranked = RankedCounts.Of(_counted);
        _counted = [];
        return _ranked;
    }

    private RankedCounts Both()
    {
        var both = new Dictionary<decimal, long>(Given);
        foreach (var (value, count) in _running) Count(both, value, count);
        return RankedCounts.Of(both);
    }

    /// <summary>Nearest rank: the value at position ceil(p/100 * n) of the sorted values, the first at the least.</summary>
    private Ratio? At(RankedCounts counts)
    {
        if (counts.Total == 0) return null;
        Ratio exact = Ratio.Of(at) * Ratio.Of(counts.Total, 100);
        return Ratio.Of(counts.At(Math.Max(1, (long)exact.Ceiling())));
    }
}
