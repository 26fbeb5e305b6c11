using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Live;

/// <summary>What is known of records that come, change and go: the tally of the streaming engine, from which each record can be taken away again. Used by one thread.</summary>
internal sealed class LiveLedger
{
    public LiveLedger(BoundSet set, TallyLayout layout)
    {
        Layout = layout;
        Cuts = [.. layout.Cuts.Select(c => new LiveCut(c))];
        Unclear = new long[layout.Standards.Length];
        Standings = [.. set.Standards.Select((s, i) => new LiveStanding(this, s, i))];
        Scratch = new Ledger(
            layout,
            [.. Cuts.Select(c => c.Book)],
            [.. layout.Standards.Select(s => new EvidenceTally(Spare(s.Evidence), s.LargerIsWorse, AtHand))],
            [.. layout.Standards.Select(s => new AtRiskTally(Spare(s.Evidence), AtHand))]);
    }

    public TallyLayout Layout { get; }

    public LiveCut[] Cuts { get; }

    /// <summary>Per standard: records whose scope or exclusion could not be decided.</summary>
    public long[] Unclear { get; }

    public LiveStanding[] Standings { get; }

    /// <summary>How many records had a negative time, by field.</summary>
    public SortedDictionary<string, long> Negative { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes what one record gives; only its evidence and its open records stay in it.</summary>
    public Ledger Scratch { get; }

    /// <summary>Whose record is judged into the scratch.</summary>
    public RecordAtHand AtHand { get; } = new();

    /// <summary>The numbers of records without an id, by their keys.</summary>
    public Dictionary<object, long> Numbers { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers that records without an id have in a source, told before they come.</summary>
    public Dictionary<object, long> Announced { get; } = new(ReferenceEqualityComparer.Instance);

    public void CountNegative(string field, long more)
    {
        long count = Negative.GetValueOrDefault(field) + more;
        if (count == 0) Negative.Remove(field);
        else Negative[field] = count;
    }

    /// <summary>More than are shown, so that some can go before the rest must be asked for again.</summary>
    private static int Spare(int shown) => shown == 0 ? 0 : (2 * shown) + 32;
}
