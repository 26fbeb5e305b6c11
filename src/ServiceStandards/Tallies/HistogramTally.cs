using System.Globalization;
using System.Runtime.InteropServices;
using ServiceStandards.Tallies.Saved;

namespace ServiceStandards.Tallies;

/// <summary>Keeps every value and how often it occurred: for percentiles (nearest rank), lowest and highest, which need no less to be exact and mergeable.</summary>
/// <param name="at">Which value is asked, in percent of the ranks: 0 = the lowest, 100 = the highest.</param>
internal sealed class HistogramTally(decimal at) : FigureTally
{
    private readonly Dictionary<decimal, long> _given = [];
    private readonly Dictionary<decimal, long> _running = [];
    private RankedCounts? _ranked;
    private RankedCounts? _rankedSoFar;

    /// <summary>Once it was asked the values stay sorted, for where more come and are taken away between the questions.</summary>
    public override Ratio? Value => At(_ranked ??= RankedCounts.Of(_given));

    public override Ratio? ValueSoFar => _running.Count == 0 ? Value : At(_rankedSoFar ??= Both());

    public void Note(decimal value)
    {
        Judged++;
        Count(_given, value, 1);
        _ranked?.Count(value, 1);
        _rankedSoFar?.Count(value, 1);
    }

    public void NoteRunning(decimal value)
    {
        Count(_running, value, 1);
        _rankedSoFar?.Count(value, 1);
    }

    /// <summary>Notes a value that occurred so often.</summary>
    public void Take(decimal value, long times)
    {
        Judged += times;
        Count(_given, value, times);
        (_ranked, _rankedSoFar) = (null, null);
    }

    /// <summary>Notes a value so far that occurred so often.</summary>
    public void TakeRunning(decimal value, long times)
    {
        Count(_running, value, times);
        _rankedSoFar = null;
    }

    public override void Add(FigureTally other)
    {
        var histogram = (HistogramTally)other;
        Judged += histogram.Judged;
        AddAll(_given, histogram._given);
        AddAll(_running, histogram._running);
        (_ranked, _rankedSoFar) = (null, null);
    }

    public override FigureNote? Drain()
    {
        FigureNote? note = Judged > 0 ? new FigureNote(false, _given.Keys.First()) : _running.Count > 0 ? new FigureNote(true, _running.Keys.First()) : null;
        if (note is null) return null;
        _given.Clear();
        _running.Clear();
        (Judged, _ranked, _rankedSoFar) = (0, null, null);
        return note;
    }

    public override void Add(FigureNote note)
    {
        if (note.IsRunning) NoteRunning(note.Value);
        else Note(note.Value);
    }

    public override void Remove(FigureNote note)
    {
        Count(note.IsRunning ? _running : _given, note.Value, -1);
        _rankedSoFar?.Count(note.Value, -1);
        if (note.IsRunning) return;
        Judged--;
        _ranked?.Count(note.Value, -1);
    }

    public override string Kind => "percentile " + (at / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    public override void Write(SavingWriter json) => json.Object(
        ("judged", () => json.Whole(Judged)),
        ("values", () => Write(json, _given)),
        ("running", () => Write(json, _running)));

    public override void Read(SavedValue saved)
    {
        saved.MustHave("judged", "values", "running");
        Judged = saved["judged"].Count();
        if (Read(_given, saved["values"]) != Judged) throw saved.Wrong("another number of values than were judged");
        Read(_running, saved["running"]);
    }

    public override FigureTally Empty() => new HistogramTally(at);

    private static void Count(Dictionary<decimal, long> counts, decimal value, long more)
    {
        ref long count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _);
        count += more;
        if (count == 0) counts.Remove(value);
    }

    private static void AddAll(Dictionary<decimal, long> to, Dictionary<decimal, long> from)
    {
        foreach (var (value, count) in from) CollectionsMarshal.GetValueRefOrAddDefault(to, value, out _) += count;
    }

    /// <summary>Each value and how often it occurred, by turns.</summary>
    private static void Write(SavingWriter json, Dictionary<decimal, long> counts) => json.List(counts.OrderBy(c => c.Key), count =>
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

    private RankedCounts Both()
    {
        var both = new Dictionary<decimal, long>(_given);
        AddAll(both, _running);
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
