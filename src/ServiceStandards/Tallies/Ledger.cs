using System.Runtime.CompilerServices;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;

namespace ServiceStandards.Tallies;

/// <summary>What one reader's records are counted into; written by one thread. Ledgers add up to a <see cref="Tally"/>.</summary>
internal sealed class Ledger
{
    private readonly TallyLayout _layout;

    public Ledger(TallyLayout layout, EvaluationWindow window, LiteralWatch[] watches, NeighbourIndex[] neighbours)
        : this(
            layout,
            [.. layout.Cuts.Select(c => new CellBook(c))],
            [.. layout.Standards.Select(s => new EvidenceTally(s.Evidence, s.LargerIsWorse))],
            [.. layout.Standards.Select(s => new AtRiskTally(s.Evidence))])
    {
        Watches = watches;
        Neighbours = neighbours;
        LookAt(window);
    }

    public Ledger(TallyLayout layout, CellBook[] books, EvidenceTally[] evidence, AtRiskTally[] atRisk)
    {
        (_layout, Books, Evidence, AtRisk) = (layout, books, evidence, atRisk);
        Ladders = [.. layout.Ladders.Select(l => new LadderTally(l))];
        Drivers = [.. layout.Drivers.Select(d => new DriverBook(d))];
        Unclear = new long[layout.Standards.Length];
        Distributions = [.. layout.Standards.Select(s => s.Distribution is { } distribution ? new DistributionTally(distribution) : null)];
    }

    /// <summary>The moment the records are judged at, in UTC ticks.</summary>
    public long AsOf;

    /// <summary>The records' times that are judged, [From, Until) in UTC ticks.</summary>
    public long From, Until;

    /// <summary>Open records due by then are at risk; the least long = nobody asks.</summary>
    public long AtRiskUntil;

    public readonly AtRiskTally[] AtRisk;

    /// <summary>Per standard: how its values are spread; null = nobody asked, or there is no limit.</summary>
    public readonly DistributionTally?[] Distributions;

    public readonly CellBook[] Books;

    /// <summary>Where the events of the record at hand are read into.</summary>
    public readonly EventBuffers Events = new();

    /// <summary>Per text field that standards compare: which of their literals occurred.</summary>
    public readonly LiteralWatch[] Watches = [];

    /// <summary>Where records find the ones before and after them; shared by all ledgers, only read.</summary>
    public NeighbourIndex[] Neighbours = [];

    /// <summary>Per standard: records whose scope or exclusion could not be decided.</summary>
    public readonly long[] Unclear;

    public readonly EvidenceTally[] Evidence;

    /// <summary>Per ladder of standards.</summary>
    public readonly LadderTally[] Ladders;

    /// <summary>Per driver analysis.</summary>
    public readonly DriverBook[] Drivers;

    /// <summary>By book: the cells of the records at hand together, once one of several judges has found them; null = none has.</summary>
    public CellTally?[][] AtHand = [];

    /// <summary>What is decided about the records at hand together; the ledgers of one reader can share it.</summary>
    public PickedRecords Picked { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => field ??= new PickedRecords(); init; }

    public long Records { get; set; }

    /// <summary>How many records had a negative time, by field.</summary>
    public Dictionary<string, long> Negative { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Moves what ladders counted together to the counters and the evidence of each standard. Whoever counted calls it before the ledger
    /// is added to a tally: of several threads, each does so for its own.
    /// </summary>
    public void Settle()
    {
        for (int i = 0; i < Ladders.Length; i++)
        {
            foreach (CellTally cell in Books[_layout.Ladders[i].Cut].Tallies) Ladders[i].Settle(cell.Counts, _layout);
            Ladders[i].Settle(Evidence);
        }
    }

    /// <summary>Begins with other records: their cells are not found yet.</summary>
    public void Turn()
    {
        if (AtHand.Length == 0) AtHand = [.. Books.Select(_ => new CellTally?[RecordBatch.Most])];
        foreach (CellTally?[] cells in AtHand) Array.Clear(cells);
    }

    public void NoteNegative(string field) => Negative[field] = Negative.GetValueOrDefault(field) + 1;

    /// <summary>Judges records at the moment of the window from now on.</summary>
    public void LookAt(EvaluationWindow window)
    {
        (AsOf, From, Until) = (window.AsOf, window.From, window.Until);
        AtRiskUntil = window.AtRiskUntil ?? long.MinValue;
    }
}
