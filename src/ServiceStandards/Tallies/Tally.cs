using ServiceStandards.Records;

namespace ServiceStandards.Tallies;

/// <summary>
/// What is known of records after they were counted: small, and it adds up. The tallies of any parts of the records, in any order,
/// merge to the tally of the whole, as long as neighbours that standards look at (<c>until-next</c>, <c>since-previous</c>) are in one part.
/// </summary>
public sealed class Tally
{
    private readonly TallyLayout _layout;

    internal Tally(TallyLayout layout, string fingerprint, EvaluationWindow window)
    {
        (_layout, Fingerprint, Window) = (layout, fingerprint, window);
        Cells = [.. layout.Cuts.Select(_ => new Dictionary<CellKey, CellTally>())];
        Drivers = [.. layout.Drivers.Select(d => new DriverTally(d))];
        Unclear = new long[layout.Standards.Length];
        AtRisk = [.. layout.Standards.Select(s => new AtRiskTally(s.Evidence))];
        Evidence = [.. layout.Standards.Select(s => new EvidenceTally(s.Evidence, s.LargerIsWorse))];
    }

    /// <summary>Names the standards that were applied; tallies of other standards do not merge.</summary>
    public string Fingerprint { get; }

    /// <summary>How many records were counted.</summary>
    public long Records { get; private set; }

    internal EvaluationWindow Window { get; }

    internal RowsLeftOut LeftOut { get; private set; } = RowsLeftOut.None;

    internal Dictionary<CellKey, CellTally>[] Cells { get; }

    internal long[] Unclear { get; }

    internal EvidenceTally[] Evidence { get; }

    internal DriverTally[] Drivers { get; }

    internal AtRiskTally[] AtRisk { get; }

    /// <summary>Per text field that standards compare; empty while nothing was counted.</summary>
    internal LiteralWatch[] Watches { get; private set; } = [];

    internal SortedDictionary<string, long> Negative { get; } = new(StringComparer.Ordinal);

    /// <summary>The tally of the records of both.</summary>
    /// <param name="other">A tally of the same standards, the same moment and the same period.</param>
    /// <exception cref="InvalidOperationException">The tallies are of other standards, of another moment or of another period.</exception>
    public Tally Merge(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Fingerprint != Fingerprint)
            throw new InvalidOperationException("These tallies were made by different standards, or by different versions of them; their counts do not add up.");
        if (other.Window != Window)
            throw new InvalidOperationException("These tallies were made for different moments or periods (as-of, from, until); their counts do not add up.");
        var both = new Tally(_layout, Fingerprint, Window);
        both.Add(this);
        both.Add(other);
        return both;
    }

    internal void Add(Ledger ledger)
    {
        ledger.Settle();
        for (int i = 0; i < Cells.Length; i++)
        {
            foreach (var (key, cell) in ledger.Books[i].Cells()) CellAt(i, key).Add(cell);
        }

        for (int i = 0; i < Drivers.Length; i++) Drivers[i].Add(ledger.Drivers[i]);
        AddRest(ledger.Records, ledger.Unclear, ledger.Evidence, ledger.AtRisk, ledger.Negative, ledger.Watches);
    }

    internal CellTally EmptyCell(int cut) => new(_layout.Cuts[cut].Counts, _layout.Cuts[cut].Figures);

    internal void Add(RowsLeftOut more) => LeftOut = new RowsLeftOut
    {
        Rejected = LeftOut.Rejected + more.Rejected,
        Skipped = LeftOut.Skipped + more.Skipped,
        Samples = First(LeftOut.Samples.Concat(more.Samples)),
        RejectedEvents = LeftOut.RejectedEvents + more.RejectedEvents,
        EventSamples = First(LeftOut.EventSamples.Concat(more.EventSamples)),
        StrayEvents = LeftOut.StrayEvents + more.StrayEvents,
    };

    private static List<RejectedRow> First(IEnumerable<RejectedRow> rows) =>
        [.. rows.OrderBy(r => r.Line).ThenBy(r => r.Column, StringComparer.Ordinal).ThenBy(r => r.Reason, StringComparer.Ordinal).Take(100)];

    private void Add(Tally other)
    {
        for (int i = 0; i < Cells.Length; i++)
        {
            foreach (var (key, cell) in other.Cells[i]) CellAt(i, key).Add(cell);
        }

        for (int i = 0; i < Drivers.Length; i++) Drivers[i].Add(other.Drivers[i]);
        AddRest(other.Records, other.Unclear, other.Evidence, other.AtRisk, other.Negative, other.Watches);
        Add(other.LeftOut);
    }

    private void AddRest(long records, long[] unclear, EvidenceTally[] evidence, AtRiskTally[] atRisk, IEnumerable<KeyValuePair<string, long>> negative, LiteralWatch[] watches)
    {
        if (Watches.Length == 0) Watches = [.. watches.Select(w => w.Copy())];
        else
        {
            for (int i = 0; i < watches.Length; i++) Watches[i].Add(watches[i]);
        }

        Records += records;
        for (int i = 0; i < unclear.Length; i++) Unclear[i] += unclear[i];
        for (int i = 0; i < evidence.Length; i++) Evidence[i].Add(evidence[i]);
        for (int i = 0; i < atRisk.Length; i++) AtRisk[i].Add(atRisk[i]);
        foreach (var (field, count) in negative) Negative[field] = Negative.GetValueOrDefault(field) + count;
    }

    private CellTally CellAt(int cut, CellKey key)
    {
        if (!Cells[cut].TryGetValue(key, out CellTally? cell)) Cells[cut][key] = cell = EmptyCell(cut);
        return cell;
    }
}
