using ServiceStandards.Files;
using ServiceStandards.Language;
using ServiceStandards.Records;
using ServiceStandards.Tallies.Saved;

namespace ServiceStandards.Tallies;

/// <summary>
/// What is known of records after they were counted: small, and it adds up. The tallies of any parts of the records, in any order,
/// merge to the tally of the whole, as long as neighbours that standards look at (<c>until-next</c>, <c>since-previous</c>) are in one part.
/// </summary>
public sealed class Tally
{
    internal Tally(TallyLayout layout, EvaluationWindow window)
    {
        (Layout, Window) = (layout, window);
        Cells = [.. layout.Cuts.Select(_ => new Dictionary<CellKey, CellTally>())];
        Drivers = [.. layout.Drivers.Select(d => new DriverTally(d))];
        Unclear = new long[layout.Standards.Length];
        AtRisk = [.. layout.Standards.Select(s => new AtRiskTally(s.Evidence))];
        Distributions = [.. layout.Standards.Select(s => s.Distribution is { } distribution ? new DistributionTally(distribution) : null)];
        Evidence = [.. layout.Standards.Select(s => new EvidenceTally(s.Evidence, s.LargerIsWorse))];
        Watches = [.. layout.Watches.Select(w => new WatchTally(w.Field, w.Literals))];
    }

    /// <summary>Names what was counted: tallies of standards that count something else have another one. Comments and titles do not matter, nor does the order of keys.</summary>
    public string Fingerprint => Language.Fingerprint.Of(Layout.Parts);

    /// <summary>How many records were counted.</summary>
    public long Records { get; internal set; }

    /// <summary>The moment the records were judged at.</summary>
    public DateTimeOffset AsOf => new(Window.AsOf, TimeSpan.Zero);

    /// <summary>How many judgements are open since a clock still runs: a record counts once for each standard that has it pending. Judged again later, it may be another tally.</summary>
    public long Pending => Layout.Standards.Sum(s => Cells[s.Cut].Values.Sum(c => c.Counts[s.Counts.Pending]));

    internal TallyLayout Layout { get; }

    internal EvaluationWindow Window { get; }

    internal RowsLeftOut LeftOut { get; private set; } = RowsLeftOut.None;

    internal Dictionary<CellKey, CellTally>[] Cells { get; }

    internal long[] Unclear { get; }

    internal EvidenceTally[] Evidence { get; }

    internal DriverTally[] Drivers { get; }

    internal AtRiskTally[] AtRisk { get; }

    /// <summary>Per standard; null = nobody asked, or there is no limit.</summary>
    internal DistributionTally?[] Distributions { get; }

    /// <summary>Per text field that standards compare.</summary>
    internal List<WatchTally> Watches { get; }

    internal SortedDictionary<string, long> Negative { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a tally that was saved. What the file holds is not trusted: it is read in time and memory in proportion to its size.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="TallyUnreadableException">The file cannot be read, is no saved tally, not a whole one, or one that cannot be right.</exception>
    public static Tally Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return SavedTallies.Load(path);
    }

    /// <summary>Reads a tally that was saved.</summary>
    /// <param name="stream">Gives what <see cref="Save(Stream)"/> wrote; stays open.</param>
    /// <exception cref="TallyUnreadableException">It is no saved tally, not a whole one, or one that cannot be right.</exception>
    public static Tally Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return SavedTallies.Read(stream);
    }

    /// <summary>Saves the tally as a file, which is replaced only when it is whole. Tallies that hold the same give the same bytes.</summary>
    /// <param name="path">The file.</param>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        WholeFile.Write(path, Save);
    }

    /// <summary>Saves the tally as JSON.</summary>
    /// <param name="stream">Takes UTF-8 without a byte order mark; stays open.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        TallyWriter.Write(this, stream);
    }

    /// <summary>The tally of the records of both.</summary>
    /// <param name="other">A tally of the same standards, the same moment and the same period.</param>
    /// <exception cref="InvalidOperationException">The tallies are of other standards, of another moment or of another period; the message names what differs.</exception>
    public Tally Merge(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        MustCountTheSame(other);
        if (other.Window != Window)
            throw new InvalidOperationException("These tallies were made for different moments or periods (as-of, from, until); their counts do not add up.");
        return Of([this, other], Window);
    }

    /// <summary>The tally of the records of all.</summary>
    internal static Tally Of(IReadOnlyList<Tally> parts, EvaluationWindow window)
    {
        var all = new Tally(parts[0].Layout, window);
        foreach (Tally part in parts) all.Add(part);
        return all;
    }

    /// <exception cref="InvalidOperationException">The other tally was made by standards that count something else.</exception>
    internal void MustCountTheSame(Tally other)
    {
        if (PartChanges.Between(Layout.Parts, other.Layout.Parts, "the first", "the second") is { } changes)
            throw new InvalidOperationException($"These tallies were made by different standards, or by different versions of them, so their counts do not add up: {changes}.");
        if (!Layout.Fits(other.Layout))
            throw new InvalidOperationException("These tallies were made of records with different fields, so that the same standards count differently in them; their counts do not add up.");
    }

    /// <param name="ledger">A settled one.</param>
    internal void Add(Ledger ledger)
    {
        for (int i = 0; i < Cells.Length; i++)
        {
            foreach (var (key, cell) in ledger.Books[i].Cells()) CellAt(i, key).Add(cell);
        }

        for (int i = 0; i < Drivers.Length; i++) Drivers[i].Add(ledger.Drivers[i]);
        for (int i = 0; i < ledger.Watches.Length; i++) Watches[i].Add(ledger.Watches[i]);
        Add(ledger.Distributions);
        AddRest(ledger.Records, ledger.Unclear, ledger.Evidence, ledger.AtRisk, ledger.Negative);
    }

    /// <summary>Counts so many records, whose negative times are these, without their cells.</summary>
    internal void Add(long records, IEnumerable<KeyValuePair<string, long>> negative, Ledger observed)
    {
        for (int i = 0; i < Drivers.Length; i++) Drivers[i].Add(observed.Drivers[i]);
        for (int i = 0; i < observed.Watches.Length; i++) Watches[i].Add(observed.Watches[i]);
        AddRest(records, [], [], [], negative);
    }

    internal CellTally EmptyCell(int cut) => new(Layout.Cuts[cut].Counts, Layout.Cuts[cut].Figures);

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
        [.. rows.OrderBy(r => r.Line).ThenBy(r => r.Column, StringComparer.Ordinal).ThenBy(r => r.Reason, StringComparer.Ordinal).Take(RowsLeftOut.MostSamples)];

    /// <summary>Drops the lists of records at risk: they were made for another moment.</summary>
    internal void ForgetAtRisk()
    {
        for (int i = 0; i < AtRisk.Length; i++) AtRisk[i] = new AtRiskTally(Layout.Standards[i].Evidence);
    }

    internal void Add(Tally other)
    {
        for (int i = 0; i < Cells.Length; i++)
        {
            foreach (var (key, cell) in other.Cells[i]) CellAt(i, key).Add(cell);
        }

        for (int i = 0; i < Drivers.Length; i++) Drivers[i].Add(other.Drivers[i]);
        foreach (WatchTally watch in other.Watches) WatchLike(watch).Add(watch);
        Add(other.Distributions);
        AddRest(other.Records, other.Unclear, other.Evidence, other.AtRisk, other.Negative);
        Add(other.LeftOut);
    }

    private void AddRest(long records, long[] unclear, EvidenceTally[] evidence, AtRiskTally[] atRisk, IEnumerable<KeyValuePair<string, long>> negative)
    {
        Records += records;
        for (int i = 0; i < unclear.Length; i++) Unclear[i] += unclear[i];
        for (int i = 0; i < evidence.Length; i++) Evidence[i].Add(evidence[i]);
        for (int i = 0; i < atRisk.Length; i++) AtRisk[i].Add(atRisk[i]);
        foreach (var (field, count) in negative) Negative[field] = Negative.GetValueOrDefault(field) + count;
    }

    private void Add(DistributionTally?[] others)
    {
        for (int i = 0; i < others.Length; i++) Distributions[i] = DistributionTally.Sum(Distributions[i], others[i]);
    }

    internal CellTally CellAt(int cut, CellKey key)
    {
        if (!Cells[cut].TryGetValue(key, out CellTally? cell)) Cells[cut][key] = cell = EmptyCell(cut);
        return cell;
    }

    /// <summary>Records of another shape may be watched for other literals.</summary>
    private WatchTally WatchLike(WatchTally other)
    {
        if (Watches.Find(w => w.IsLike(other)) is { } watch) return watch;
        Watches.Add(new WatchTally(other.Field, other.Literals));
        return Watches[^1];
    }
}
