using ServiceStandards.Evaluation;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Tallies;

public sealed class DistributionTests
{
    [TestCase(0, 1)]
    [TestCase(5, 1)]
    [TestCase(6, 1)]
    [TestCase(6.1, 2)]
    [TestCase(120, 20)]
    [TestCase(120.0000001, 21)]
    [TestCase(240, 40)]
    [TestCase(240.0000001, 41)]
    [TestCase(-0.1, 0)]
    public void Up_to_a_limit_that_is_in_borders_belong_to_the_part_below(double value, int place) =>
        new DistributionLayout(120m, 20, 40, ClosedAbove: true).PlaceOf((decimal)value).ShouldBe(place);

    [TestCase(0, 1)]
    [TestCase(6, 2)]
    [TestCase(119.9999999, 20)]
    [TestCase(120, 21)]
    [TestCase(240, 41)]
    public void Up_to_a_limit_that_is_out_borders_belong_to_the_part_above(double value, int place) =>
        new DistributionLayout(120m, 20, 40, ClosedAbove: false).PlaceOf((decimal)value).ShouldBe(place);

    [TestCase(4, 4, 10)]
    [TestCase(75, 15, 30)]
    [TestCase(1, 1, 10)]
    [TestCase(97, 20, 40)]
    [TestCase(0.7, 20, 40)]
    public void Whole_limits_of_numbers_get_whole_parts_where_there_are_such(double limit, int below, int parts)
    {
        var layout = DistributionLayout.Of((decimal)limit, isNumber: true, closedAbove: true);
        (layout.PartsBelow, layout.Parts).ShouldBe((below, parts));
    }

    [Test]
    public void A_limit_that_no_width_divides_stays_exact()
    {
        var layout = DistributionLayout.Of(0.7777777777777777777777777777m, isNumber: true, closedAbove: true);
        layout.PlaceOf(layout.Limit).ShouldBe(20);
        layout.PlaceOf(layout.Limit + 0.0000000000000000000000000001m).ShouldBe(21);
    }

    [Test]
    public void The_values_on_the_right_side_of_the_limit_are_the_met_ones()
    {
        StandardResult reply = Report(distributions: true).Standards[0];
        Distribution spread = reply.Distribution!;
        (spread.Unit, spread.Limit, spread.LargerIsWorse).ShouldBe(("seconds", 14400m, true));
        spread.Counts.Take(spread.PartsBelow).Sum().ShouldBe(reply.Whole.Met);
        (spread.Counts.Skip(spread.PartsBelow).Sum() + spread.Beyond).ShouldBe(reply.Whole.Missed);
    }

    [Test]
    public void Values_of_an_average_are_counted_around_its_target()
    {
        StandardResult talk = Report(distributions: true).Standards[1];
        talk.Distribution!.Limit.ShouldBe(360m);
        (talk.Distribution.Counts.Sum() + talk.Distribution.Beyond).ShouldBe(talk.Whole.Judged);
    }

    [Test]
    public void Unless_it_is_asked_for_nothing_is_counted() => Report(distributions: false).Standards.ShouldAllBe(s => s.Distribution == null);

    [Test]
    public void Distributions_are_saved_and_add_up()
    {
        Tally all = Measure(true, Some.Mails), read = Some.Read(Some.Saved(all));
        Some.Saved(read).ShouldBe(Some.Saved(all));
        Tally parts = Some.Read(Some.Saved(Measure(true, [.. Some.Mails.Take(20)]))).Merge(Some.Read(Some.Saved(Measure(true, [.. Some.Mails.Skip(20)]))));
        Some.Saved(parts).ShouldBe(Some.Saved(all));
    }

    [Test]
    public void Where_a_part_was_counted_without_them_the_whole_has_none()
    {
        Tally one = Measure(true, Some.Mails), other = Measure(false, Some.Mails);
        Some.Standards.Report(one.Merge(other)).Standards.ShouldAllBe(s => s.Distribution == null);
        Some.Saved(one.Merge(other)).ShouldBe(Some.Saved(other.Merge(one)));
    }

    private static ComplianceReport Report(bool distributions) => Some.Standards.Report(Measure(distributions, Some.Mails));

    private static Tally Measure(bool distributions, IReadOnlyList<Mail> mails) =>
        Some.Standards.For<Mail>().Measure(mails, Some.AsOf, new EvaluationOptions { Distributions = distributions });
}
