using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Measures of values, computed by hand.</summary>
public sealed class FigureTests
{
    [TestCase(5, 15)]
    [TestCase(20, 15)]
    [TestCase(30, 20)]
    [TestCase(40, 20)]
    [TestCase(50, 35)]
    [TestCase(100, 50)]
    public void A_percentile_is_the_value_at_the_nearest_rank(int at, int seconds) =>
        Value(new WrittenMeasure.Percentile("wait", at), Some.Waits(50, 15, 35, 20, 40)).ShouldBe(Fraction.Whole(Some.Seconds(seconds)));

    [TestCase("Average", 32)]
    [TestCase("Median", 35)]
    [TestCase("Lowest", 15)]
    [TestCase("Highest", 50)]
    [TestCase("Total", 160)]
    public void Figures_of_a_field_are_exact(string kind, int seconds) =>
        Value(new WrittenMeasure.Figure(Enum.Parse<FigureOf>(kind), "wait"), Some.Waits(50, 15, 35, 20, 40)).ShouldBe(Fraction.Whole(Some.Seconds(seconds)));

    [Test]
    public void A_promoter_score_is_promoters_less_detractors_in_percent_of_answers()
    {
        SampleContact[] answers = [.. new[] { 10, 9, 9, 8, 7, 6, 0, 11, -1 }.Select(n => new SampleContact { Nps = n })];
        ExpectedFigures figures = Some.Judge(Some.Standard(new WrittenMeasure.Figure(FigureOf.Nps, "nps")), answers).Whole;
        figures.Attained.ShouldBe(new Fraction(100, 7));
        (figures.Judged, figures.Unmeasurable).ShouldBe((7, 2));
        figures.RangeLow.ShouldBe(new Fraction(-100, 9));
        figures.RangeHigh.ShouldBe(new Fraction(300, 9));
    }

    [Test]
    public void A_rate_is_sum_over_sum()
    {
        var rate = new WrittenMeasure.Rate(new("talk", null), new(null, Some.Field("outcome", Some.Is("answered"))));
        SampleContact[] calls =
        [
            new() { Talk = TimeSpan.FromSeconds(100), Outcome = "answered" }, new() { Talk = TimeSpan.FromSeconds(50), Outcome = "answered" },
            new() { Talk = TimeSpan.FromSeconds(30), Outcome = "transferred" }, new() { Outcome = "answered" },
        ];
        ExpectedFigures figures = Some.Judge(Some.Standard(rate, new WrittenTarget { High = Fraction.Whole(Some.Seconds(90)) }), calls).Whole;
        figures.Attained.ShouldBe(Fraction.Whole(Some.Seconds(90)));
        figures.Verdict.ShouldBe(ExpectedVerdict.Compliant);
        (figures.Judged, figures.Unmeasurable).ShouldBe((3, 1));
    }

    [Test]
    public void A_rate_over_nothing_is_no_data()
    {
        var rate = new WrittenMeasure.Rate(new("talk", null), new("hold", null));
        ExpectedFigures figures = Some.Judge(Some.Standard(rate), new SampleContact { Talk = TimeSpan.FromSeconds(1), Hold = NodaTime.Duration.Zero }).Whole;
        figures.Verdict.ShouldBe(ExpectedVerdict.NoData);
    }

    [Test]
    public void A_running_clock_is_pending_and_widens_the_range_of_an_average()
    {
        SampleContact[] calls = [.. Some.Waits(10), new() { ArrivedAt = Some.AsOf.ToDateTimeOffset().AddSeconds(-30) }];
        ExpectedFigures figures = Some.Judge(Some.Standard(new WrittenMeasure.Figure(FigureOf.Average, "wait")), calls).Whole;
        (figures.Judged, figures.Pending).ShouldBe((1, 1));
        figures.RangeLow.ShouldBe(Fraction.Whole(Some.Seconds(10)));
        figures.RangeHigh.ShouldBe(Fraction.Whole(Some.Seconds(20)));
    }

    [Test]
    public void The_interval_of_Wilson_is_the_published_one()
    {
        var (low, high) = Wilson.Interval(81, 263, 0.95m); // Newcombe (1998), table I: 81 of 263 is 0.2553 to 0.3662
        Math.Round(low, 4).ShouldBe(0.2553);
        Math.Round(high, 4).ShouldBe(0.3662);
    }

    private static Fraction? Value(WrittenMeasure measure, SampleContact[] records) => Some.Judge(Some.Standard(measure), records).Whole.Attained;
}
