using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Testing;

/// <summary>Finds what no test of a suite touches. A standard is touched only by a test that expects something of it.</summary>
internal static class Coverage
{
    public static TestCoverage Measure(Suite suite, CancellationToken cancellation)
    {
        ImmutableArray<BoundStandard> standards = suite.Bench.Bound.Standards;
        List<CoverageGap> gaps = [];
        List<Branch> branches = [];
        foreach (BoundStandard standard in standards)
        {
            ReadyTest[] tests = [.. suite.Tests.Where(t => Expects(t, standard, suite.Bench))];
            if (tests.Length > 0) branches.AddRange(Branches(suite, standard, tests, cancellation));
            else gaps.Add(new CoverageGap(standard.Source.Id, $"No test expects anything of '{standard.Source.Id}'{VersionOf(standard, standards)}.", standard.Source.Location));
        }

        int touched = standards.Length - gaps.Count;
        gaps.AddRange(Scorecards(suite));
        Branch[] distinct = [.. branches.GroupBy(b => (b.Location, b.Missing)).Select(OfAll)];
        gaps.AddRange(distinct.Where(b => !b.IsSeen).Select(b => new CoverageGap(b.Standard, b.Missing, b.Location)));
        return new TestCoverage(standards.Length, touched, distinct.Length, distinct.Count(b => b.IsSeen), [.. gaps.OrderBy(g => g.Location)]);
    }

    /// <summary>What stands beside the standards counts once, however many come to it.</summary>
    private static Branch OfAll(IEnumerable<Branch> same)
    {
        Branch[] all = [.. same];
        return all[0] with { Standard = all.Length == 1 ? all[0].Standard : null, IsSeen = all.Any(b => b.IsSeen) };
    }

    private static IEnumerable<Branch> Branches(Suite suite, BoundStandard standard, ReadyTest[] tests, CancellationToken cancellation)
    {
        ConditionPart[] parts = [.. new ConditionParts(standard.File, standard).All];
        var (met, missed) = Answers(suite, standard, parts, tests, cancellation);
        for (int i = 0; i < parts.Length; i++)
        {
            yield return new Branch(standard.Source.Id, parts[i].NeverMet, met[i], parts[i].Location);
            if (parts[i].NeverMissed is { } otherwise) yield return new Branch(standard.Source.Id, otherwise, missed[i], parts[i].Location);
        }
    }

    /// <summary>Those that no test expects anything of.</summary>
    private static IEnumerable<CoverageGap> Scorecards(Suite suite)
    {
        HashSet<string> expected = [.. suite.Tests.SelectMany(t => t.Written.Expectations).Select(e => e.Standard.Name)];
        return suite.Files.SelectMany(f => f.Scorecards).Where(c => !expected.Contains(c.Id))
            .Select(c => new CoverageGap(c.Id, $"No test expects anything of the scorecard '{c.Id}'.", c.Location));
    }

    private static bool Expects(ReadyTest test, BoundStandard standard, Bench bench) => test.Written.Expectations.Any(e =>
        e.Standard.Name == standard.Source.Id && Versions.Wanted(e, bench, test.AsOf) == standard.Source.Version);

    private static string VersionOf(BoundStandard standard, ImmutableArray<BoundStandard> all) =>
        all.Count(s => s.Source.Id == standard.Source.Id) > 1 ? FormattableString.Invariant($", version {standard.Source.Version}") : "";

    /// <summary>Which parts some record met and missed, of the records that come as far as the part.</summary>
    private static (bool[] Met, bool[] Missed) Answers(
        Suite suite, BoundStandard standard, ConditionPart[] parts, IEnumerable<ReadyTest> tests, CancellationToken cancellation)
    {
        BoundCondition excluded = new BoundCondition.Any([.. standard.Exclusions.Select(e => e.Condition)]);
        var judge = new PartJudge([standard.For, excluded, .. parts.Select(p => p.Bound)], suite.Shape, suite.Bench.Compiled.Neighbours);
        bool[] met = new bool[parts.Length], missed = new bool[parts.Length];
        bool?[] answers = new bool?[parts.Length + 2];
        foreach (ReadyTest test in tests)
        {
            var source = new ListRecords<TestRecord>(test.Records);
            Neighbourhood neighbours = StreamingEngine.Neighbours(suite.Bench.Compiled, source, new EvaluationWindow(test.AsOf), cancellation);
            foreach (TestRecord record in test.Records.Distinct())
            {
                judge.Ask(record, test.AsOf, neighbours, answers);
                PartStage reached = answers[0] != true ? PartStage.Scope : answers[1] == true ? PartStage.Exclusion : PartStage.Measure;
                for (int i = 0; i < parts.Length; i++)
                {
                    if (parts[i].Stage > reached) continue;
                    met[i] |= answers[i + 2] == true;
                    missed[i] |= answers[i + 2] == false;
                }
            }
        }

        return (met, missed);
    }

    /// <summary>An answer that a part can give, and whether some record of a test gave it.</summary>
    private sealed record Branch(string? Standard, string Missing, bool IsSeen, SourceLocation Location);
}
