using System.Runtime.InteropServices;

namespace ServiceStandards.Tallies;

/// <summary>Keeps every value and how often it occurred: for percentiles (nearest rank), lowest and highest, which need no less to be exact and mergeable.</summary>
/// <param name="at">Which value is asked, in percent of the ranks: 0 = the lowest, 100 = the highest.</param>
internal sealed class HistogramTally(decimal at) : FigureTally
{
    private readonly Dictionary<decimal, long> _given = [];
    private readonly Dictionary<decimal, long> _running = [];

    public override Ratio? Value => At(_given, Judged);

    public override Ratio? ValueSoFar
    {
        get
        {
            if (_running.Count == 0) return Value;
            var both = new Dictionary<decimal, long>(_given);
            AddAll(both, _running);
            return At(both, both.Values.Sum());
        }
    }

    public void Note(decimal value)
    {
        Judged++;
        CollectionsMarshal.GetValueRefOrAddDefault(_given, value, out _)++;
    }

    /// <summary>Notes a value that occurred so often.</summary>
    public void Take(decimal value, long times)
    {
        Judged += times;
        CollectionsMarshal.GetValueRefOrAddDefault(_given, value, out _) += times;
    }

    /// <summary>Notes a value so far that occurred so often.</summary>
    public void TakeRunning(decimal value, long times) => CollectionsMarshal.GetValueRefOrAddDefault(_running, value, out _) += times;

    public void NoteRunning(decimal value) => CollectionsMarshal.GetValueRefOrAddDefault(_running, value, out _)++;

    public override void Add(FigureTally other)
    {
        var histogram = (HistogramTally)other;
        Judged += histogram.Judged;
        AddAll(_given, histogram._given);
        AddAll(_running, histogram._running);
    }

    public override FigureTally Empty() => new HistogramTally(at);

    private static void AddAll(Dictionary<decimal, long> to, Dictionary<decimal, long> from)
    {
        foreach (var (value, count) in from) CollectionsMarshal.GetValueRefOrAddDefault(to, value, out _) += count;
    }

    /// <summary>Nearest rank: the value at position ceil(p/100 * n) of the sorted values, the first at the least.</summary>
    private Ratio? At(Dictionary<decimal, long> counts, long total)
    {
        if (total == 0) return null;
        Ratio exact = Ratio.Of(at) * Ratio.Of(total, 100);
        long rank = Math.Max(1, (long)exact.Ceiling());
        foreach (var (value, count) in counts.OrderBy(c => c.Key))
        {
            rank -= count;
            if (rank <= 0) return Ratio.Of(value);
        }

        throw new InvalidOperationException("A histogram holds fewer values than it counts.");
    }
}
