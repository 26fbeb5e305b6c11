using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Reference.Drivers;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Tallies;
using ServiceStandards.Values;
using Ladder = ServiceStandards.Compilation.Ladder;
using LadderPlanner = ServiceStandards.Compilation.LadderPlanner;
using LayoutPlanner = ServiceStandards.Compilation.LayoutPlanner;

namespace ServiceStandards.Agreement.Tests;

/// <summary>Laws are worth as much as the cases they are tried on: these must reach what they speak of, not once but often.</summary>
public sealed class TrialsReachEverythingTests
{
    private static readonly Lazy<IReadOnlyList<Trial>> s_trials = new(() => [.. Enumerable.Range(1, 1000).Select(seed => TrialMaker.Make(seed, 40))]);

    private static readonly Lazy<IReadOnlyList<(Trial Trial, ExpectedStandard Result)>> s_results = new(() =>
        [.. s_trials.Value.Take(600).SelectMany(t => ReferenceEvaluator.Judge(t.File, t.Records, t.AsOf, t.Period, t.AtRiskWithin).Select(s => (t, s)))]);

    private static IEnumerable<string> Names() => Constructs.All.Select(c => c.Name);

    [TestCaseSource(nameof(Names))]
    public void Each_construct_of_the_language_is_tried(string construct) =>
        s_trials.Value.Count(Constructs.All.Single(c => c.Name == construct).Has).ShouldBeGreaterThanOrEqualTo(3);

    [Test]
    public void Clocks_that_run_end_and_never_began_occur_and_so_do_their_limits()
    {
        (Trial Trial, WrittenField.Clock Clock)[] clocks = [.. s_trials.Value.Take(600).SelectMany(t => t.File.Fields.OfType<WrittenField.Clock>().Select(c => (t, c)))];
        Reading[] readings = [.. clocks.SelectMany(c => { var fields = new FieldReader(c.Trial.File, c.Trial.Records, c.Trial.AsOf); return c.Trial.Records.Select(r => fields.Read(r, c.Clock.Name)); })];
        Often(readings, r => r is Reading.Known);
        Often(readings, r => r is Reading.Running);
        Often(readings, r => r is Reading.Absent);
        ExpectedStandard[] asked = [.. s_results.Value.Select(r => r.Result).Where(r => r.AtRisk is not null)];
        Often(asked, r => r.AtRisk!.Count > 0);
        Often(asked, r => r.AtRisk!.Count > 1);
    }

    [Test]
    public void Driver_analyses_are_computed_and_hindered_in_every_way()
    {
        ExpectedDriverFigures[] figures =
        [
            .. s_trials.Value.SelectMany(t => ReferenceEvaluator.Analyse(t.File, t.Records, t.AsOf, t.Period)).SelectMany(a => a.Groups.Select(g => g.Figures).Append(a.Whole)),
        ];
        Often(figures, f => f.Statistics != null);
        foreach (string reason in new[] { "TooFewRecords", "NoVariance", "Dependent" }) figures.Count(f => f.Obstacle?.Reason == reason).ShouldBeGreaterThanOrEqualTo(1, reason);
    }

    [Test]
    public void Every_verdict_is_reached_by_wholes_and_by_cells([Values] bool cells)
    {
        foreach (ExpectedVerdict verdict in Enum.GetValues<ExpectedVerdict>())
            Figures(cells).Count(f => f.Verdict == verdict).ShouldBeGreaterThanOrEqualTo(3, verdict.ToString());
    }

    [Test]
    public void Every_fate_is_met_with()
    {
        ExpectedFigures[] wholes = [.. Figures(cells: false)];
        Often(wholes, f => f.Met > 0 && f.Missed > 0);
        Often(wholes, f => f.Pending > 0);
        Often(wholes, f => f.Unmeasurable > 0 && f.Judged > 0);
        Often(wholes, f => f.Excluded.Count > 0);
        Often(wholes, f => f.Skipped.Count > 0);
        Often(wholes, f => f.Unclear > 0);
        Often(wholes, f => f.OutOfScope > 0 && f.Judged > 0);
        Often(wholes, f => f.MissesLeft > 0);
        Often(wholes, f => f.MetNeeded > 0);
        Often(wholes, f => f.RangeLow != f.RangeHigh);
        Often(wholes, f => f.Verdict == null);
    }

    [Test]
    public void Cells_without_a_period_and_without_a_group_and_long_evidence_occur()
    {
        ExpectedStandard[] results = [.. s_results.Value.Select(r => r.Result)];
        Often(results, r => r.Cells.Any(c => c.Period == null && c.Groups.Count == 0));
        Often(results, r => r.Cells.Any(c => c.Groups.Contains(null)));
        Often(results, r => r.Cells.Count > 5);
        Often(results, r => r.Worst.Count > 3 && r.Worst[0] != r.Nearest[0]);
        Often(results, r => r.Version == 2 && r.Whole.Judged > 0);
    }

    [Test]
    public void Ladders_are_found_of_every_length_with_limits_on_either_side_and_on_clocks_that_run()
    {
        var compiled = s_trials.Value.Take(250).Select(t => StandardSet.Parse(t.Yaml).For<SampleContact>().CompiledFor(new EvaluationWindow(0)));
        Ladder[] ladders = [.. compiled.SelectMany(c => LadderPlanner.Plan(c.Bound, LayoutPlanner.Plan(c.Bound)).Ladders)];
        Often(ladders, l => l.Standards.Length == 2);
        Often(ladders, l => l.Standards.Length > 2);
        Often(ladders, l => l.IsUpper);
        Often(ladders, l => !l.IsUpper);
        Often(ladders, l => l.Limit.Field.CanRun);
        Often(ladders, l => !l.Limit.Field.CanRun);
        Often(ladders, l => l.Limit.Field.Kind == ValueKind.Number);
        Often(ladders, l => l.Layout.Evidence > 0);
    }

    private static IEnumerable<ExpectedFigures> Figures(bool cells) =>
        s_results.Value.SelectMany(r => cells ? r.Result.Cells.Select(c => c.Figures) : [r.Result.Whole]);

    private static void Often<T>(IEnumerable<T> things, System.Linq.Expressions.Expression<Func<T, bool>> such) =>
        things.Count(such.Compile()).ShouldBeGreaterThanOrEqualTo(3, such.ToString());
}
