using System.Globalization;
using System.Runtime.InteropServices;
using ServiceStandards.Tallies.Saved;

namespace ServiceStandards.Tallies;

/// <summary>Keeps every value and how often it occurred: for percentiles (nearest rank), lowest and highest, which need no less to be exact and mergeable.</summary>
/// <param name="at">Which value is asked, in percent of the ranks: 0 = the lowest, 100 = the highest.</param>
/// <param name="isRanked">Whether the values are kept in their order, for where the value is asked again and again while records come and go.</param>
internal sealed class HistogramTally(decimal at, bool isRanked = false) : FigureTally
{
    private readonly Dictionary<decimal, long> _counted = [];
    private readonly Dictionary<decimal, long> _running = [];

    /// <summary>Holds the values in place of what is counted without order.</summary>
    private readonly RankedCounts? _ranked = isRanked ? new RankedCounts() : null;
    private RankedCounts? _rankedSoFar;

    public override Ratio? Value => At(_ranked ?? RankedCounts.Of(_counted));

    public override Ratio? ValueSoFar => _running.Count == 0 ? Value : At(isRanked ? _rankedSoFar ??= Both() : Both());

    public void Note(decimal value)
    {
        Judged++;
        CountGiven(value, 1);
    }

    public void NoteRunning(decimal value) => CountRunning(value, 1);

    /// <summary>Notes a value that occurred so often.</summary>
    public void Take(decimal value, long times)
    {
        Judged += times;
        CountGiven(value, times);
    }

    /// <summary>Notes a value so far that occurred so often.</summary>
    public void TakeRunning(decimal value, long times) => CountRunning(value, times);

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

    public override string Kind => "percentile " + (at / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    public override void Write(SavingWriter json) => json.Object(
        ("judged", () => json.Whole(Judged)),
        ("values", () => Write(json, Given)),
        ("running", () => Write(json, _running)));

    public override void Read(SavedValue saved)
    {
        saved.MustHave("judged", "values", "running");
        Judged = saved["judged"].Count();
        if (Read(_counted, saved["values"]) != Judged) throw saved.Wrong("another number of values than were judged");
        Read(_running, saved["running"]);
    }

    public override FigureTally Empty() => new HistogramTally(at, isRanked);

    public override FigureTally Live() => new HistogramTally(at, isRanked: true);

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

    private RankedCounts Both()
    {
        var both = new Dictionary<decimal, long>(Given);
        foreach (var (value, count) in _running) Count(both, value, count);
        return RankedCounts.Of(both);
    }

    /// <summary>Each value and how often it occurred, by turns.</summary>
    private static void Write(SavingWriter json, IEnumerable<KeyValuePair<decimal, long>> counts) => json.List(counts.OrderBy(c => c.Key), count =>
    {
        json.Amount(count.Key);
        json.Whole(count.Value);
    });

    private static long Read(Dictionary<decimal, long> counts, SavedValue saved)
    {
        counts.Clear();
        long total = 0;
        foreach (SavedValue[] pair in saved.Items().Chunk(2))
        {
            if (pair.Length != 2 || !counts.TryAdd(pair[0].Amount(), pair[1].Count())) throw saved.Wrong("no list of different values, each with how often it occurred");
            total += pair[1].Count();
        }

        return total;
    }

    /// <summary>Nearest rank: the value at position ceil(p/100 * n) of the sorted values, the first at the least.</summary>
    private Ratio? At(RankedCounts counts)
    {
        if (counts.Total == 0) return null;
        Ratio exact = Ratio.Of(at) * Ratio.Of(counts.Total, 100);
        return Ratio.Of(counts.At(Math.Max(1, (long)exact.Ceiling())));
    }
}
