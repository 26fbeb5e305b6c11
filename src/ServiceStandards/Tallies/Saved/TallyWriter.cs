using ServiceStandards.Records;

namespace ServiceStandards.Tallies.Saved;

/// <summary>Writes a tally: first what it is of, then what was counted, everything in one order, so that the same tally gives the same bytes.</summary>
internal sealed class TallyWriter(Tally tally, SavingWriter json)
{
    public const string VersionKey = "service-standards-tally";
    public const int Version = 1;

    public static void Write(Tally tally, Stream stream)
    {
        using var json = new SavingWriter(stream);
        new TallyWriter(tally, json).Write();
    }

    private void Write() => json.Object(
        (VersionKey, () => json.Whole(Version)),
        ("fingerprint", () => json.Text(tally.Fingerprint)),
        ("as-of", () => json.Whole(tally.Window.AsOf)),
        ("from", () => json.Whole(tally.Window.From == long.MinValue ? null : tally.Window.From)),
        ("until", () => json.Whole(tally.Window.Until == long.MaxValue ? null : tally.Window.Until)),
        ("at-risk-until", () => json.Whole(tally.Window.AtRiskUntil)),
        ("records", () => json.Whole(tally.Records)),
        ("pending", () => json.Whole(tally.Pending)),
        ("parts", () => json.List(tally.Layout.Parts, p => json.List([p.Kind, p.Name, p.Print], json.Text))),
        ("fields", () => json.List(tally.Layout.Fields, f => json.List([f.Name, KindNames.Of(f.Kind)], json.Text))),
        ("left-out", () => LeftOut(tally.LeftOut)),
        ("negative", () => json.List(tally.Negative, n => json.Object(("field", () => json.Text(n.Key)), ("records", () => json.Whole(n.Value))))),
        ("watches", () => json.List(Watches(), Watch)),
        ("cuts", () => json.List(tally.Layout.Cuts.Select((layout, i) => (layout, tally.Cells[i])), c => Cut(c.layout, c.Item2))),
        ("standards", () => json.List(Enumerable.Range(0, tally.Layout.Standards.Length), Standard)),
        ("drivers", () => json.List(tally.Layout.Drivers.Zip(tally.Drivers), d => Drivers(d.First, d.Second))));

    private void LeftOut(RowsLeftOut rows) => json.Object(
        ("rejected", () => json.Whole(rows.Rejected)),
        ("skipped", () => json.Whole(rows.Skipped)),
        ("rows", () => json.List(rows.Samples, Row)),
        ("rejected-events", () => json.Whole(rows.RejectedEvents)),
        ("event-rows", () => json.List(rows.EventSamples, Row)),
        ("stray-events", () => json.Whole(rows.StrayEvents)));

    private void Row(RejectedRow row) => json.Object(
        ("line", () => json.Whole(row.Line)),
        ("column", () => json.Text(row.Column)),
        ("reason", () => json.Text(row.Reason)));

    private IEnumerable<WatchTally> Watches() =>
        tally.Watches.OrderBy(w => w.Field, StringComparer.Ordinal).ThenBy(w => string.Join('\n', w.Literals), StringComparer.Ordinal);

    private void Watch(WatchTally watch) => json.Object(
        ("field", () => json.Text(watch.Field)),
        ("literals", () => json.List(watch.Literals, json.Text)),
        ("seen", () => json.List(watch.Seen, json.Flag)),
        ("many", () => json.Flag(watch.Others is null)),
        ("others", () => json.List((watch.Others ?? []).Order(StringComparer.Ordinal), json.Text)));

    private void Cut(CutLayout layout, Dictionary<CellKey, CellTally> cells) => json.Object(
        ("groups", () => json.Whole(layout.GroupTypes.Length)),
        ("counts", () => json.Whole(layout.Counts)),
        ("figures", () => json.List(layout.Figures, f => json.Text(f.Kind))),
        ("cells", () => json.List(cells.OrderBy(c => c.Key), c => Cell(c.Key, c.Value))));

    private void Cell(CellKey key, CellTally cell) => json.Object(
        ("period", () => json.Text(key.Period)),
        ("groups", () => json.List(key.Groups, json.Text)),
        ("counts", () => json.List(cell.Counts, json.Whole)),
        ("figures", () => json.List(cell.Figures, f => f.Write(json))));

    private void Standard(int index)
    {
        StandardLayout layout = tally.Layout.Standards[index];
        json.Object(
            ("cut", () => json.Whole(layout.Cut)),
            ("first", () => json.Whole(layout.Counts.First)),
            ("skipped", () => json.List(layout.Counts.Skipped, json.Text)),
            ("excluded", () => json.List(layout.Counts.Excluded, json.Text)),
            ("figure", () => json.Whole((long?)layout.Figure)),
            ("evidence", () => json.Whole(layout.Evidence)),
            ("larger-is-worse", () => json.Flag(layout.LargerIsWorse)),
            ("unclear", () => json.Whole(tally.Unclear[index])),
            ("worst", () => json.List(tally.Evidence[index].Worst.Entries, Entry)),
            ("nearest", () => json.List(tally.Evidence[index].Nearest.Entries, Entry)),
            ("at-risk", () => json.Whole(tally.AtRisk[index].Count)),
            ("soonest", () => json.List(tally.AtRisk[index].Soonest, Entry)));
    }

    private void Entry(EvidenceEntry entry) => json.Object(
        ("record", () => json.Text(entry.Record)),
        ("value", () => json.Decimal(entry.Value)),
        ("time", () => json.Whole(entry.Time)));

    private void Entry(AtRiskEntry entry) => json.Object(
        ("record", () => json.Text(entry.Record)),
        ("value", () => json.Decimal(entry.Value)),
        ("due", () => json.Whole(entry.Due)));

    private void Drivers(DriverLayout layout, DriverTally drivers) => json.Object(
        ("variables", () => json.Whole(layout.Variables)),
        ("grouped", () => json.Flag(layout.GroupType is not null)),
        ("incomplete", () => json.Whole(drivers.Incomplete)),
        ("excluded", () => json.Whole(drivers.Excluded)),
        ("unclear", () => json.Whole(drivers.Unclear)),
        ("groups", () => json.List(drivers.Groups, g => Group(g.Group, g.Sums))));

    private void Group(string? name, DriverSums sums) => json.Object(
        ("name", () => json.Text(name)),
        ("count", () => json.Whole(sums.Count)),
        ("sums", () => json.List(Enumerable.Range(0, sums.Variables), i => json.Exact(sums.Sum(i), decimals: 28))),
        ("products", () => json.List(sums.Products, p => json.Exact(p, decimals: 56))));
}
