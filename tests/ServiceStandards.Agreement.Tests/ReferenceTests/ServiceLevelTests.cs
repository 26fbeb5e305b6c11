using System.Globalization;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>The trade's worked example: 1000 answered, 860 of them within 20 s; 60 abandoned, 20 of them within 20 s and 10 of these within 5 s.</summary>
public sealed class ServiceLevelTests
{
    private static readonly SampleContact[] s_day =
    [
        .. Some.Calls(860, "answered", 20), .. Some.Calls(140, "answered", 20.0000001),
        .. Some.Calls(10, "abandoned", 4.9999999), .. Some.Calls(10, "abandoned", 5), .. Some.Calls(40, "abandoned", 21),
    ];

    [TestCase("Missed", "81.13")] // 860 / 1060
    [TestCase("Met", "86.79")] // 920 / 1060
    [TestCase("Ignored", "86.00")] // 860 / 1000
    [TestCase("IgnoredWithin", "82.69")] // 860 / 1040
    [TestCase("MetWithin", "83.02")] // 880 / 1060
    public void The_five_formulas_give_the_published_figures(string abandoned, string percent) =>
        Percent(Level(Enum.Parse<Abandoned>(abandoned))).ShouldBe(percent);

    [TestCase("Missed", "81.90")] // 860 / 1050
    [TestCase("Met", "86.67")] // 910 / 1050
    [TestCase("Ignored", "86.00")]
    [TestCase("IgnoredWithin", "82.69")] // 860 / 1040
    [TestCase("MetWithin", "82.86")] // 870 / 1050
    public void Abandons_shorter_than_five_seconds_leave_every_formula(string abandoned, string percent) =>
        Percent(Level(Enum.Parse<Abandoned>(abandoned)) with { ShortAbandon = Some.Seconds(5) }).ShouldBe(percent);

    [Test]
    public void Strictly_within_leaves_out_the_limit_itself() => Percent(Level(Abandoned.Ignored) with { Strict = true }).ShouldBe("0.00");

    [Test]
    public void Those_left_out_are_counted_under_their_reasons()
    {
        ExpectedFigures day = Some.Judge(
            Some.Standard(Level(Abandoned.Ignored) with { ShortAbandon = Some.Seconds(5) }),
            [.. s_day, .. Some.Calls(3, "callback", 1)]).Whole;
        day.Skipped.ShouldBe(new Dictionary<string, long> { ["short-abandon"] = 10, ["abandoned"] = 50, ["other-outcome"] = 3 }, ignoreOrder: true);
        day.Judged.ShouldBe(1000);
    }

    [Test]
    public void An_outcome_that_is_named_counts_as_it_says()
    {
        var level = Level(Abandoned.Ignored) with { Outcomes = [KeyValuePair.Create("callback", true), KeyValuePair.Create("busy", false)] };
        ExpectedFigures figures = Some.Judge(Some.Standard(level), [.. Some.Calls(2, "callback", 99), .. Some.Calls(1, "busy", 1)]).Whole;
        (figures.Met, figures.Missed).ShouldBe((2, 1));
    }

    [TestCase("Missed", 0)]
    [TestCase("Met", 0)]
    [TestCase("Ignored", 0)]
    [TestCase("IgnoredWithin", 1)]
    [TestCase("MetWithin", 1)]
    public void An_abandoned_contact_without_a_wait_is_unmeasurable_only_where_the_formula_needs_it(string abandoned, int unmeasurable) =>
        Some.Judge(Some.Standard(Level(Enum.Parse<Abandoned>(abandoned))), new SampleContact { Outcome = "abandoned" }).Whole.Unmeasurable.ShouldBe(unmeasurable);

    private static WrittenMeasure.ServiceLevel Level(Abandoned abandoned) => new(Some.Seconds(20), null, abandoned, null, false, []);

    private static string Percent(WrittenMeasure.ServiceLevel level)
    {
        Fraction share = Some.Judge(Some.Standard(level), s_day).Whole.Attained!;
        return Math.Round(decimal.Parse((share * Fraction.Whole(100)).ToText(10), CultureInfo.InvariantCulture), 2).ToString("0.00", CultureInfo.InvariantCulture);
    }
}
