using System.Collections.Immutable;
using ServiceStandards.Model;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Testing;

/// <summary>Moves the weights and pass marks of scorecards; what the standards gave stays, so nothing is judged again.</summary>
internal static class CardMutations
{
    public static IEnumerable<Mutation> Try(Suite suite, CancellationToken cancellation)
    {
        HashSet<string> ids = [.. suite.Files.SelectMany(f => f.Scorecards).Select(c => c.Id)];
        ReadyTest[] tests = [.. suite.Tests.Where(t => t.Written.Expectations.Any(e => ids.Contains(e.Standard.Name)))];
        if (tests.Length == 0) yield break;
        ComplianceReport[] reports = [.. tests.Select(t => suite.Bench.Judge(t, cancellation))];
        HashSet<string> strict = [.. suite.Files.SelectMany(f => f.Standards).GroupBy(s => s.Id).Where(s => s.All(v => v.Target?.Tolerate is null)).Select(s => s.Key)];
        bool CanBeTolerated(string part) => !strict.Contains(part) && suite.Files.SelectMany(f => f.Scorecards).All(c => c.Id != part || c.Parts.IsEmpty);
        foreach (StandardsFile file in suite.Files)
        {
            foreach (var (card, change) in file.Scorecards.SelectMany(card => CardChanges.Of(card, CanBeTolerated).Select(change => (card, change))))
            {
                cancellation.ThrowIfCancellationRequested();
                StandardsFile[] files = [.. suite.Files.Select(f => f == file ? f with { Scorecards = f.Scorecards.Replace(card, change.Changed) } : f)];
                bool noticed = tests.Where((t, i) => IsNoticed(t, reports[i], files)).Any();
                yield return new Mutation(card.Id, change.From, change.To, noticed, change.Location);
            }
        }
    }

    /// <summary>Whether an expectation of a scorecard held before and holds no longer.</summary>
    private static bool IsNoticed(ReadyTest test, ComplianceReport report, IReadOnlyList<StandardsFile> files)
    {
        ImmutableArray<ScorecardResult> now = ScorecardJudge.Reach(files, report.Standards);
        return Failed(test, now).Except(Failed(test, report.Scorecards)).Any();
    }

    private static IEnumerable<(string, string)> Failed(ReadyTest test, IReadOnlyList<ScorecardResult> cards) =>
        from expectation in test.Written.Expectations
        from card in cards
        where card.Id == expectation.Standard.Name
        from check in expectation.Figures.Select(f => FigureCheck.Check(f, card))
        where !check.Passed
        select (card.Id, check.Figure);
}
