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
        for (int i = 0; i < tally.Watches.Length && tally.Records > 0; i++)
        {
            foreach (Diagnostic unseen in Unseen(literals[i], tally.Watches[i])) yield return unseen;
        }
    }

    private static IEnumerable<Diagnostic> Unseen(ImmutableArray<LiteralUse> uses, LiteralWatch watch)
    {
        IEnumerable<string> values = watch.Others.Count > LiteralWatch.MostValues
            ? []
            : watch.Others.Concat(uses.Where((_, i) => watch.Seen[i]).Select(u => u.Text)).Order(StringComparer.Ordinal);
        return uses.Where((_, i) => !watch.Seen[i]).Select(u => Messages.LiteralNeverOccurred(u.Location, u.Field.Name, u.Text, values));
    }
}
