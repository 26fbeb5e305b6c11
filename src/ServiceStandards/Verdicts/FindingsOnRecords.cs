using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Diagnostics;
using ServiceStandards.Tallies;

namespace ServiceStandards.Verdicts;

/// <summary>What the records say about the standards: a standard no record fell under, an unclear scope, negative times.</summary>
internal static class FindingsOnRecords
{
    public static IEnumerable<Diagnostic> Of(BoundSet set, IReadOnlyList<StandardResult> results, ImmutableArray<ImmutableArray<LiteralUse>> literals, Tally tally)
    {
        for (int i = 0; i < results.Count; i++)
        {
            Figures whole = results[i].Whole;
            if (tally.Records > 0 && whole.OutOfScope == tally.Records) yield return Messages.NoRecordInScope(results[i].Location, results[i].Id);
            if (whole.Unclear > 0) yield return Messages.UnclearScope(results[i].Location, results[i].Id, whole.Unclear);
        }

        foreach (var (field, count) in tally.Negative)
            yield return Messages.NegativeTimes(set.Files[0].Location, field, count);
        if (tally.LeftOut.StrayEvents > 0) yield return Messages.StrayEvents(set.Files[0].Location, tally.LeftOut.StrayEvents);
        if (tally.LeftOut.RejectedEvents > 0)
            yield return Messages.RejectedEvents(set.Files[0].Location, tally.LeftOut.RejectedEvents, tally.LeftOut.EventSamples[0].Line, tally.LeftOut.EventSamples[0].Reason);
        if (tally.Records == 0) yield break;
        foreach (Diagnostic unseen in literals.SelectMany(uses => Unseen(uses, tally.Watches))) yield return unseen;
    }

    private static IEnumerable<Diagnostic> Unseen(ImmutableArray<LiteralUse> uses, IReadOnlyList<WatchTally> watches)
    {
        WatchTally[] ofField = [.. watches.Where(w => w.Field == uses[0].Field.Name)];
        HashSet<string> seen = [.. ofField.SelectMany(w => w.Literals.Where((_, i) => w.Seen[i]))];
        HashSet<string> known = [.. ofField.SelectMany(w => w.Literals)];
        IEnumerable<string> values = ofField.Any(w => w.Others is null) ? [] : ofField.SelectMany(w => w.Others!).Concat(seen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return uses.Where(u => known.Contains(u.Text) && !seen.Contains(u.Text)).Select(u => Messages.LiteralNeverOccurred(u.Location, u.Field.Name, u.Text, values));
    }
}
