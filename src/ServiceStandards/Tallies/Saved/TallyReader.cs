using System.Collections.Immutable;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Tallies.Saved;

/// <summary>Reads a saved tally, and refuses one whose parts contradict each other.</summary>
internal sealed class TallyReader(SavedValue saved)
{
    public Tally Read()
    {
        CheckVersion();
        saved.MustHave(
            TallyWriter.VersionKey, "fingerprint", "as-of", "from", "until", "at-risk-until", "records", "pending", "parts", "fields", "left-out", "negative", "watches",
            "cuts", "standards", "drivers");
        var tally = new Tally(Layout(), Window()) { Records = saved["records"].Count() };
        ReadCells(tally);
        new SavedStandards(tally).Read(saved["standards"]);
        SavedDrivers.Read(tally, saved["drivers"]);
        tally.Add(LeftOut(saved["left-out"]));
        ReadFindings(tally);
        CheckWhole(tally);
        return tally;
    }

    private void CheckVersion()
    {
        long version = saved.Member(TallyWriter.VersionKey)?.Long() ?? throw saved.Wrong($"no '{TallyWriter.VersionKey}'");
        if (version != TallyWriter.Version)
            throw new TallyUnreadableException(FormattableString.Invariant($"This tally was saved in format {version}; this version of the library reads format {TallyWriter.Version}."));
    }

    private void CheckWhole(Tally tally)
    {
        if (tally.Fingerprint != saved["fingerprint"].Text()) throw saved["fingerprint"].Wrong("another fingerprint than its standards");
        if (tally.Pending != saved["pending"].Count(long.MaxValue)) throw saved["pending"].Wrong("another number than its cells");
    }

    private EvaluationWindow Window()
    {
        var window = new EvaluationWindow(
            Moment(saved["as-of"]),
            saved["from"].IsNull ? long.MinValue : Moment(saved["from"]),
            saved["until"].IsNull ? long.MaxValue : Moment(saved["until"]),
            saved["at-risk-until"].IsNull ? null : Moment(saved["at-risk-until"]));
        return window.From <= window.Until ? window : throw saved["until"].Wrong("an end before its start");
    }

    private static long Moment(SavedValue saved) => saved.Count(DateTime.MaxValue.Ticks);

    private TallyLayout Layout() => new(
        [.. saved["cuts"].Items().Select(Cut)],
        [.. saved["standards"].Items().Select(SavedStandards.Layout)],
        [.. saved["drivers"].Items().Select(SavedDrivers.Layout)])
    {
        Parts = [.. saved["parts"].Items().Select(p => p.Items(3)).Select(p => new StandardsPart(p[0].Text(), p[1].Text(), p[2].Text()))],
        Fields = [.. saved["fields"].Items().Select(Field)],
    };

    private static FieldOfKind Field(SavedValue saved)
    {
        SavedValue[] pair = saved.Items(2);
        return KindNames.TryRead(pair[1].Text(), out ValueKind kind) ? new FieldOfKind(pair[0].Text(), kind) : throw pair[1].Wrong("an unknown kind of values");
    }

    private static CutLayout Cut(SavedValue saved)
    {
        saved.MustHave("groups", "counts", "figures", "cells");
        return new CutLayout(
            null,
            [.. Enumerable.Repeat(typeof(string), (int)saved["groups"].Count(SavedStandards.MostGroups))],
            (int)saved["counts"].Count(SavedStandards.Most),
            [.. saved["figures"].Items().Select(SavedFigures.Empty)]);
    }

    private void ReadCells(Tally tally)
    {
        SavedValue[] cuts = [.. saved["cuts"].Items()];
        for (int i = 0; i < cuts.Length; i++)
        {
            foreach (SavedValue cell in cuts[i]["cells"].Items()) ReadCell(tally, i, cell);
        }
    }

    private static void ReadCell(Tally tally, int cut, SavedValue saved)
    {
        saved.MustHave("period", "groups", "counts", "figures");
        CutLayout layout = tally.Layout.Cuts[cut];
        var key = new CellKey(saved["period"].TextOrNone(), [.. saved["groups"].Items(layout.GroupTypes.Length).Select(g => g.TextOrNone())]);
        var cell = new CellTally(layout.Counts, layout.Figures);
        SavedValue[] counts = saved["counts"].Items(layout.Counts), figures = saved["figures"].Items(layout.Figures.Length);
        for (int i = 0; i < counts.Length; i++) cell.Counts[i] = counts[i].Count(tally.Records);
        for (int i = 0; i < figures.Length; i++) cell.Figures[i].Read(figures[i]);
        if (!tally.Cells[cut].TryAdd(key, cell)) throw saved.Wrong("the same period and groups as another cell");
    }

    private static RowsLeftOut LeftOut(SavedValue saved)
    {
        saved.MustHave("rejected", "skipped", "rows", "rejected-events", "event-rows", "stray-events");
        return new RowsLeftOut
        {
            Rejected = saved["rejected"].Count(),
            Skipped = saved["skipped"].Count(),
            Samples = Rows(saved["rows"], saved["rejected"].Count()),
            RejectedEvents = saved["rejected-events"].Count(),
            EventSamples = Rows(saved["event-rows"], saved["rejected-events"].Count()),
            StrayEvents = saved["stray-events"].Count(),
        };
    }

    private static RejectedRow[] Rows(SavedValue saved, long rejected) => [.. saved.Items((int)Math.Min(rejected, RowsLeftOut.MostSamples)).Select(Row)];

    private static RejectedRow Row(SavedValue saved)
    {
        saved.MustHave("line", "column", "reason");
        return new RejectedRow(saved["line"].Long(), saved["column"].TextOrNone(), saved["reason"].Text());
    }

    private void ReadFindings(Tally tally)
    {
        foreach (SavedValue negative in saved["negative"].Items())
        {
            negative.MustHave("field", "records");
            if (!tally.Negative.TryAdd(negative["field"].Text(), negative["records"].Count(tally.Records))) throw negative.Wrong("a field that is there already");
        }

        foreach (SavedValue watch in saved["watches"].Items()) tally.Watches.Add(Watch(watch));
    }

    private static WatchTally Watch(SavedValue saved)
    {
        saved.MustHave("field", "literals", "seen", "many", "others");
        var watch = new WatchTally(saved["field"].Text(), [.. saved["literals"].Items().Select(l => l.Text())]);
        bool[] seen = [.. saved["seen"].Items(watch.Literals.Count).Select(s => s.Flag())];
        watch.Add(seen, saved["many"].Flag() ? null : [.. saved["others"].Items().Select(o => o.Text())]);
        return watch;
    }
}
