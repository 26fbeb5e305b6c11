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

    public void NoteRunning(decimal value) => CollectionsMarshal.GetValueRefOrAddDefault(_running, value, out _)++;

    public override void Add(FigureTally other)
    {
        var histogram = (HistogramTally)other;
        Judged += histogram.Judged;
        AddAll(_given, histogram._given);
        AddAll(_running, histogram._running);
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
