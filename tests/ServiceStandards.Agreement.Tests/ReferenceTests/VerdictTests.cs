using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Section 6, both sides of each line.</summary>
public sealed class VerdictTests
{
    private static readonly WrittenMeasure s_quick = new WrittenMeasure.Share(Some.Wait(LimitKind.AtMost, 20));

    [TestCase(80, 20, "Compliant")]
    [TestCase(79, 21, "Tolerated")]
    [TestCase(78, 22, "Tolerated")]
    [TestCase(77, 23, "NonCompliant")]
    [TestCase(0, 0, "NoData")]
    public void Eighty_percent_with_two_points_of_tolerance(int quick, int slow, string verdict) =>
        Judge(Some.Standard(s_quick, Some.AtLeast(0.8m, 0.02m)), quick, slow).Verdict.ToString().ShouldBe(verdict);

    [TestCase(9, "Insufficient")]
    [TestCase(10, "Compliant")]
    public void Fewer_than_the_minimum_are_not_enough(int judged, string verdict) =>
        Judge(Some.Standard(s_quick) with { Minimum = 10 }, judged, 0).Verdict.ToString().ShouldBe(verdict);

    [TestCase(8, 1, 1, "Undecided")] // 8 or 9 of 10
    [TestCase(8, 1, 0, "Compliant")] // 8 of 9
    [TestCase(7, 1, 1, "Undecided")] // 7 of 9 or 8 of 9
    [TestCase(6, 3, 1, "NonCompliant")] // 7 of 10 at the best
    public void Unmeasurable_records_that_could_turn_it_leave_it_undecided(int quick, int slow, int unknown, string verdict) =>
        Judge(Some.Standard(s_quick, Some.AtLeast(0.85m)), quick, slow, unknown).Verdict.ToString().ShouldBe(verdict);

    [Test]
    public void Under_a_ceiling_the_met_ones_offend()
    {
        WrittenStandard late = Some.Standard(new WrittenMeasure.Share(Some.Wait(LimitKind.Above, 20)), new WrittenTarget { High = new Fraction(1, 10) });
        ExpectedFigures figures = Judge(late, 18, 1);
        figures.Verdict.ShouldBe(ExpectedVerdict.Compliant);
        figures.MissesLeft.ShouldBe(0); // one of 19 offends, two would be more than a tenth
        Judge(late, 17, 3).MetNeeded.ShouldBe(1);
    }

    [TestCase(90, 10, 10, null)]
    [TestCase(80, 20, 0, null)]
    [TestCase(70, 30, null, 10)]
    public void So_many_misses_are_left_or_so_many_are_needed(int quick, int slow, int? left, int? needed)
    {
        ExpectedFigures figures = Judge(Some.Standard(s_quick), quick, slow);
        (figures.MissesLeft, figures.MetNeeded).ShouldBe((left, needed));
    }

    [Test]
    public void A_confidence_asks_the_bound_and_not_the_point()
    {
        WrittenStandard sure = Some.Standard(s_quick) with { Confidence = 0.95m };
        Judge(sure, 85, 15).Verdict.ShouldBe(ExpectedVerdict.NonCompliant); // the lower bound is 76.7 %
        Judge(sure, 90, 10).Verdict.ShouldBe(ExpectedVerdict.Compliant); // 82.6 %
    }

    [Test]
    public void One_cell_that_fails_fails_the_whole_where_each_is_judged()
    {
        WrittenStandard each = Some.Standard(s_quick) with { By = ["queue"], JudgeEach = true };
        SampleContact[] calls = [.. Some.Waits(1, 2, 3, 4, 5, 6, 7, 8, 9).Select(c => c with { Queue = "sales" }), new() { Wait = TimeSpan.FromMinutes(1) }];
        ExpectedStandard result = Some.Judge(each, calls);
        result.Whole.Verdict.ShouldBe(ExpectedVerdict.NonCompliant);
        result.Cells.Select(c => (c.Key, c.Figures.Verdict.ToString())).ShouldBe([("- / 'sales'", "Compliant"), ("- / (none)", "NonCompliant")], ignoreOrder: true);
    }

    [Test]
    public void The_first_exclusion_that_is_met_counts_the_record_and_an_undecided_one_leaves_it_in()
    {
        var test = new WrittenExclusion("test", Some.Field("queue", Some.Is("test")), null, "Test calls");
        var vip = new WrittenExclusion(null, Some.Field("queue", new WrittenTest.StartsWith("t")), null, "Starts with t");
        WrittenFile file = Some.File(Some.Standard(s_quick) with { Exclude = [vip] }) with { Exclusions = [test] };
        SampleContact quick = new() { Wait = TimeSpan.FromSeconds(1) };
        ExpectedFigures figures = Some.Judge(file, quick with { Queue = "test" }, quick with { Queue = "t" }, quick with { Queue = "x" }, quick).Whole;
        figures.Excluded.ShouldBe(new Dictionary<string, long> { ["Test calls"] = 1, ["Starts with t"] = 1 }, ignoreOrder: true);
        (figures.Met, figures.Unclear).ShouldBe((2, 1));
    }

    [Test]
    public void An_undecided_scope_is_out_of_scope_and_unclear()
    {
        WrittenStandard sales = Some.Standard(s_quick) with { For = Some.Field("queue", Some.Is("sales")) };
        ExpectedFigures figures = Some.Judge(sales, new SampleContact(), new SampleContact { Queue = "other" }).Whole;
        (figures.OutOfScope, figures.Unclear).ShouldBe((2, 1));
    }

    [Test]
    public void The_worst_miss_is_the_farthest_from_the_limit_and_ties_go_by_time_and_id()
    {
        DateTimeOffset noon = Some.AsOf.ToDateTimeOffset();
        SampleContact Late(string id, int seconds, int minute) => new() { Id = id, Wait = TimeSpan.FromSeconds(seconds), ArrivedAt = noon.AddMinutes(minute) };
        ExpectedStandard result = Some.Judge(Some.Standard(s_quick) with { Evidence = 3 }, Late("a", 21, 0), Late("b", 30, 2), Late("d", 30, 1), Late("c", 30, 1), Late("e", 20, 0));
        result.Worst.Select(e => e.Record).ShouldBe(["c", "d", "b"]);
        result.Nearest.Select(e => e.Record).ShouldBe(["a", "c", "d"]);
    }

    private static ExpectedFigures Judge(WrittenStandard standard, int quick, int slow, int unknown = 0) =>
        Some.Judge(standard, [.. Some.Waits([.. Enumerable.Repeat(20.0, quick), .. Enumerable.Repeat(20.0000001, slow)]), .. Enumerable.Range(0, unknown).Select(_ => new SampleContact())]).Whole;
}
