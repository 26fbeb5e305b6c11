using NodaTime;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Language;

[Parallelizable(ParallelScope.All)]
public sealed class StandardReaderTests
{
    [Test]
    public void What_is_not_written_has_its_default()
    {
        Standard standard = Only("{ count: {} , target: { at-most: 5 } }");
        standard.Version.ShouldBe(1);
        standard.Title.ShouldBe(new LocalText("s", null, null));
        (standard.For, standard.Confidence, standard.Per, standard.At, standard.Why, standard.Improve).ShouldBe((null, null, null, null, null, null));
        (standard.Minimum, standard.Evidence, standard.JudgeEach, standard.IsWhole).ShouldBe((0, 20, false, true));
        standard.Exclude.ShouldBeEmpty();
        standard.By.ShouldBeEmpty();
        standard.Tags.ShouldBeEmpty();
        standard.Effective.ShouldBe(Effective.Always);
    }

    [Test]
    public void What_is_written_is_read()
    {
        Standard standard = Only("""
            title: { en: Calls, nl: Telefoontjes }
                tags: [phone, sales]
                why: Because
                improve: Do better
                for: { channel: voice }
                share: { csat: 5 }
                target: 90%
                confidence: 99.5%
                per: quarter
                by: [queue, team]
                at: ended-at
                minimum: 400
                evidence: 0
                judge: each
                effective: { from: 2026-01-01 }
            """);
        standard.Title.ShouldBe(new LocalText("Calls", "Calls", "Telefoontjes"));
        standard.Tags.ShouldBe(["phone", "sales"]);
        (standard.Why, standard.Improve, standard.Confidence, standard.Minimum, standard.Evidence, standard.JudgeEach).ShouldBe(("Because", "Do better", 0.995m, 400, 0, true));
        standard.Per.ShouldBe(new Model.Period(PeriodUnit.Quarter));
        standard.By.Select(field => field.Name).ShouldBe(["queue", "team"]);
        standard.At!.Name.ShouldBe("ended-at");
        standard.Effective.From.ShouldBe(Instant.FromUtc(2026, 1, 1, 0, 0));
        standard.For.ShouldBeOfType<Condition.FieldTest>();
        (standard.Location.Line, standard.Location.Column, standard.Location.Length).ShouldBe((5, 3, 1));
    }

    [TestCase("day", nameof(PeriodUnit.Day), 0)]
    [TestCase("week", nameof(PeriodUnit.Week), 0)]
    [TestCase("year", nameof(PeriodUnit.Year), 0)]
    [TestCase("15m", nameof(PeriodUnit.Minutes), 15)]
    [TestCase("1h", nameof(PeriodUnit.Minutes), 60)]
    [TestCase("PT12H", nameof(PeriodUnit.Minutes), 720)]
    [TestCase("24h", nameof(PeriodUnit.Day), 0)]
    [TestCase("1d", nameof(PeriodUnit.Day), 0)]
    public void A_period_is_a_unit_or_minutes_that_divide_a_day(string written, string unit, int minutes) =>
        Only($"{{ count: {{}}, target: {{ at-most: 5 }}, per: {written} }}").Per.ShouldBe(new Model.Period(Enum.Parse<PeriodUnit>(unit), minutes));

    [TestCase("7m")]
    [TestCase("0s")]
    [TestCase("2d")]
    [TestCase("45s")]
    public void A_period_that_does_not_divide_a_day_into_minutes_is_an_error(string written) =>
        Reading.Problems(("test.yaml", Reading.Header + $"standards: {{ s: {{ count: {{}}, target: {{ at-most: 5 }}, per: {written} }} }}\n")).ShouldContain("SS0415");

    [Test]
    public void Every_is_a_share_of_all()
    {
        Standard standard = Only("{ every: { csat: 5 } }");
        standard.Measure.ShouldBeOfType<Measure.Share>().Condition.ShouldBeOfType<Condition.FieldTest>();
        standard.Target!.Low!.Value.Text.ShouldBe("100%");
        standard.Target.Low.Inclusive.ShouldBeTrue();
        standard.Target.High.ShouldBeNull();
    }

    [TestCase("90%", "90%", true, null, false)]
    [TestCase("{ at-least: 90% }", "90%", true, null, false)]
    [TestCase("{ above: 90% }", "90%", false, null, false)]
    [TestCase("{ at-most: 5% }", null, false, "5%", true)]
    [TestCase("{ below: 5% }", null, false, "5%", false)]
    [TestCase("{ between: [80%, 90%] }", "80%", true, "90%", true)]
    [TestCase("{ above: 80%, at-most: 90% }", "80%", false, "90%", true)]
    public void A_target_has_its_bounds(string written, string? low, bool lowIn, string? high, bool highIn)
    {
        Target target = Only($"{{ share: {{ csat: 5 }}, target: {written} }}").Target!;
        (target.Low?.Value.Text, target.Low?.Inclusive ?? false, target.High?.Value.Text, target.High?.Inclusive ?? false).ShouldBe((low, lowIn, high, highIn));
    }

    [Test]
    public void A_target_may_be_tolerated_and_aimed_beyond()
    {
        Target target = Only("{ share: { csat: 5 }, target: { at-least: 90%, tolerate: 2pp, aim: 95% } }").Target!;
        (target.Tolerate!.Text, target.Aim!.Text).ShouldBe(("2pp", "95%"));
    }

    [Test]
    public void A_service_level_has_its_defaults()
    {
        Measure.ServiceLevel level = Only("{ service-level: { within: 20s }, target: 80% }").Measure.ShouldBeOfType<Measure.ServiceLevel>();
        (level.Within.Text, level.Of.Name, level.Abandoned, level.ShortAbandon, level.Strict).ShouldBe(("20s", "wait", AbandonedRule.Missed, null, false));
        level.Outcomes.ShouldBeEmpty();
    }

    [TestCase("missed", nameof(AbandonedRule.Missed))]
    [TestCase("met", nameof(AbandonedRule.Met))]
    [TestCase("ignored", nameof(AbandonedRule.Ignored))]
    [TestCase("ignored-within", nameof(AbandonedRule.IgnoredWithin))]
    [TestCase("met-within", nameof(AbandonedRule.MetWithin))]
    public void A_service_level_takes_the_five_words_of_the_trade(string word, string rule) =>
        Only($"{{ service-level: {{ within: 20s, abandoned: {word} }}, target: 80% }}").Measure.ShouldBeOfType<Measure.ServiceLevel>().Abandoned.ToString().ShouldBe(rule);

    [Test]
    public void A_service_level_says_all_it_can()
    {
        Measure.ServiceLevel level = Only("{ service-level: { within: 1wd, of: ring, short-abandon: 5s, strict: yes, outcomes: { callback: met, busy: missed } }, target: 80% }").Measure.ShouldBeOfType<Measure.ServiceLevel>();
        (level.Within.Text, level.Of.Name, level.ShortAbandon!.Text, level.Strict).ShouldBe(("1wd", "ring", "5s", true));
        level.Outcomes.Select(rule => (rule.Outcome.Text, rule.Met)).ShouldBe([("callback", true), ("busy", false)]);
    }

    [TestCase("average", nameof(FigureKind.Average))]
    [TestCase("median", nameof(FigureKind.Median))]
    [TestCase("lowest", nameof(FigureKind.Lowest))]
    [TestCase("highest", nameof(FigureKind.Highest))]
    [TestCase("total", nameof(FigureKind.Total))]
    [TestCase("nps", nameof(FigureKind.Nps))]
    public void A_figure_is_of_one_field(string word, string kind)
    {
        Measure.Figure figure = Only($"{{ {word}: csat, target: {{ at-least: 4 }} }}").Measure.ShouldBeOfType<Measure.Figure>();
        (figure.Kind.ToString(), figure.Field.Name).ShouldBe((kind, "csat"));
    }

    [Test]
    public void A_percentile_has_a_field_and_a_rank()
    {
        Measure.Percentile percentile = Only("{ percentile: { of: wait, at: 99.9 }, target: { at-most: 5m } }").Measure.ShouldBeOfType<Measure.Percentile>();
        (percentile.Field.Name, percentile.At).ShouldBe(("wait", 99.9m));
    }

    [Test]
    public void A_rate_is_of_fields_or_conditions()
    {
        Measure.Rate rate = Only("{ rate: { of: talk, per: { outcome: answered } }, target: { at-most: 5m } }").Measure.ShouldBeOfType<Measure.Rate>();
        (rate.Of.Field!.Name, rate.Of.Condition, rate.Per.Field).ShouldBe(("talk", null, null));
        rate.Per.Condition.ShouldBeOfType<Condition.FieldTest>();
    }

    [Test]
    public void Exclusions_are_named_or_written_out()
    {
        StandardsFile file = Reading.Model("""
            standards:
              s: { count: {}, target: { at-most: 1 }, exclude: [storm, { when: { queue: test }, because: Tests }] }
            exclusions:
              storm: { during: { until: 2026-02-19 }, because: Storm }

            """);
        Exclusion[] exclude = [.. file.Standards.Single().Exclude];
        exclude.Select(exclusion => (exclusion.Id, exclusion.Because)).ShouldBe([("storm", "Storm"), (null, "Tests")]);
        exclude[0].ShouldBe(file.Exclusions.Single());
        (exclude[0].When, exclude[0].During!.From, exclude[0].During!.Until!.Text).ShouldBe((null, null, "2026-02-19"));
        (exclude[1].When is Condition.FieldTest, exclude[1].During).ShouldBe((true, null));
    }

    [Test]
    public void Versions_are_counted_in_the_order_they_come_into_force()
    {
        StandardsFile file = Reading.Model("""
            time-zone: Europe/Amsterdam
            standards:
              s:
                - { count: {}, target: { at-most: 3 }, effective: { from: 2027-01-01T12:00 } }
                - { count: {}, target: { at-most: 1 }, effective: { until: 2026-01-01 } }
                - { count: {}, target: { at-most: 2 }, effective: { from: 2026-01-01, until: 2027-01-01T12:00+01:00 } }

            """);
        file.Standards.Select(version => (version.Version, version.Target!.High!.Value.Text)).ShouldBe([(1, "1"), (2, "2"), (3, "3")]);
        file.Standards[1].Effective.From.ShouldBe(Instant.FromUtc(2025, 12, 31, 23, 0));
        file.Standards[2].Effective.From.ShouldBe(Instant.FromUtc(2027, 1, 1, 11, 0));
    }

    private static Standard Only(string body) => Reading.Model($"standards:\n  s:{(body.StartsWith('{') ? " " : "\n    ")}{body}\n").Standards.ShouldHaveSingleItem();
}
