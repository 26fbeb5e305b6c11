using System.Collections.Immutable;

namespace ServiceStandards.Tallies.Saved;

/// <summary>Reads what a saved tally holds of each standard.</summary>
internal sealed class SavedStandards(Tally tally)
{
    /// <summary>More counters, cuts and places than files of standards can ask for.</summary>
    public const int Most = 1_000_000;

    /// <summary>More group fields than anybody cuts by.</summary>
    public const int MostGroups = 1000;

    /// <summary>As many records of evidence as standards may ask for.</summary>
    private const int MostEvidence = 1000;

    public static StandardLayout Layout(SavedValue saved)
    {
        saved.MustHave("cut", "first", "skipped", "excluded", "figure", "evidence", "larger-is-worse", "unclear", "worst", "nearest", "at-risk", "soonest");
        return new StandardLayout(
            (int)saved["cut"].Count(Most),
            new CountLayout((int)saved["first"].Count(Most), Reasons(saved["skipped"]), Reasons(saved["excluded"])),
            saved["figure"].IsNull ? null : (int)saved["figure"].Count(Most),
            (int)saved["evidence"].Count(MostEvidence),
            saved["larger-is-worse"].Flag());
    }

    public void Read(SavedValue saved)
    {
        int index = 0;
        foreach (SavedValue standard in saved.Items()) Read(index++, standard);
    }

    private static ImmutableArray<string> Reasons(SavedValue saved) => [.. saved.Items().Select(r => r.Text())];

    private void Read(int index, SavedValue saved)
    {
        StandardLayout layout = tally.Layout.Standards[index];
        if (layout.Cut >= tally.Layout.Cuts.Length) throw saved["cut"].Wrong("a number of a cut that is not there");
        CutLayout cut = tally.Layout.Cuts[layout.Cut];
        if (layout.Counts.Next > cut.Counts || layout.Figure >= cut.Figures.Length) throw saved.Wrong("places that its cells do not have");
        if (tally.Cells[layout.Cut].Values.Aggregate(Int128.Zero, (sum, cell) => sum + InScope(cell, layout)) > tally.Records)
            throw saved.Wrong("more records in its cells than there are");
        tally.Unclear[index] = saved["unclear"].Count(tally.Records);
        ReadEntries(saved["worst"], layout.Evidence, tally.Evidence[index].Worst);
        ReadEntries(saved["nearest"], layout.Evidence, tally.Evidence[index].Nearest);
        ReadAtRisk(saved, layout.Evidence, tally.AtRisk[index]);
    }

    private static Int128 InScope(CellTally cell, StandardLayout layout)
    {
        Int128 sum = layout.Figure is { } figure ? cell.Figures[figure].Judged : 0;
        for (int i = layout.Counts.First; i < layout.Counts.Next; i++) sum += cell.Counts[i];
        return sum;
    }

    private static void ReadEntries(SavedValue saved, int most, EvidenceList entries)
    {
        foreach (SavedValue entry in saved.Items())
        {
            entry.MustHave("record", "value", "time");
            if (entries.Entries.Count == most) throw saved.Wrong("more records than the standard asks for");
            entries.Take(new EvidenceEntry(entry["record"].Text(), entry["value"].AmountOrNone(), entry["time"].Long()));
        }
    }

    private void ReadAtRisk(SavedValue saved, int most, AtRiskTally atRisk)
    {
        SavedValue[] soonest = [.. saved["soonest"].Items()];
        long count = saved["at-risk"].Count(tally.Records);
        if (soonest.Length > most || soonest.Length > count) throw saved["soonest"].Wrong("more records than are counted, or than the standard asks for");
        foreach (SavedValue entry in soonest)
        {
            entry.MustHave("record", "value", "due");
            atRisk.Take(new AtRiskEntry(entry["due"].Count(DateTime.MaxValue.Ticks), entry["record"].Text(), entry["value"].AmountOrNone()));
        }

        atRisk.NoteOthers(count);
    }
}
