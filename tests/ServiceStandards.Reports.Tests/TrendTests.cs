using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

public sealed class TrendTests
{
    [Test]
    public void Shares_of_groups_pool_from_their_counts()
    {
        Trend trend = Of("share", Some.Cell("2026-01", "a", Some.Share(1, 1, null)), Some.Cell("2026-01", "b", Some.Share(98, 0, null)), Some.Cell("2026-02", "a", Some.Share(1, 3, null)));
        trend.Points.Select(p => p.Value).ShouldBe([0.99m, 0.25m]);
        trend.Points.Select(p => p.IsKept).ShouldBe([true, false]);
    }

    [Test]
    public void Averages_of_groups_do_not_pool_and_show_their_spread()
    {
        Trend trend = Of("seconds", Some.Cell("2026-01", "a", Some.Seconds(10, 1, Verdict.Compliant)), Some.Cell("2026-01", "b", Some.Seconds(30, 9, Verdict.Compliant)),
            Some.Cell("2026-02", "a", Some.Seconds(20, 1, Verdict.Compliant)), Some.Cell("2026-02", "b", Some.Seconds(40, 1, Verdict.Compliant)));
        trend.IsSpread.ShouldBeTrue();
        trend.Points.Select(p => (p.Value, p.Low, p.High)).ShouldBe([(null, 10m, 30m), (null, 20m, 40m)]);
    }

    [TestCase("0.9 0.8 0.8", 2)]
    [TestCase("0.8 0.9", 1)]
    [TestCase("0.9 0.9", 2)]
    public void The_last_run_is_how_long_the_answer_has_held(string shares, int run) =>
        Of("share", [.. shares.Split(' ').Select((s, i) => Some.Cell($"2026-0{i + 1}", null, Some.Share(s == "0.9" ? 9 : 8, s == "0.9" ? 1 : 2, null)))]).LastRun.ShouldBe(run);

    [Test]
    public void One_period_is_no_trend()
    {
        StandardResult standard = Some.Standard("a", "a", Some.Share(1, 0, null)) with { Cells = [Some.Cell("2026-01", null, Some.Share(1, 0, null)), Some.Cell(null, null, Some.Share(1, 0, null))] };
        Trend.Of(standard).ShouldBeNull();
    }

    private static Trend Of(string unit, params CellResult[] cells)
    {
        StandardResult standard = Some.Standard("a", "a", Some.Share(1, 0, null)) with { Cells = cells, Unit = unit, Target = unit == "share" ? Some.AtLeast90 : Some.AtMost6Minutes };
        return Trend.Of(standard).ShouldNotBeNull();
    }
}
