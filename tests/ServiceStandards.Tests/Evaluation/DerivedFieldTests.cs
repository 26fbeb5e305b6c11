using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Evaluation;

public sealed class DerivedFieldTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 3, 31, 12, 0, 0, TimeSpan.FromHours(2));

    public sealed record Survey(string Id, decimal? Expected, decimal? Seen, int? Weight, TimeSpan? Talk, TimeSpan? Hold, DateTimeOffset? ArrivedAt, DateTimeOffset? FirstReplyAt, string? Tone);

    private static Survey Some(decimal? expected = 4, decimal? seen = 3, int? weight = 2, string? arrived = "2026-03-29T01:30:00+01:00", string? replied = null, string? tone = "kind", TimeSpan? talk = null) =>
        new("s1", expected, seen, weight, talk ?? TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(1), Time(arrived), Time(replied), tone);

    [TestCase("difference: [seen, expected]", "{ at-most: -1 }", 1, 0, 0, 0)]
    [TestCase("difference: [seen, expected]", "{ below: -1 }", 0, 1, 0, 0)]
    [TestCase("ratio: [seen, expected]", "{ equals: 0.75 }", 1, 0, 0, 0)]
    [TestCase("mean: [seen, expected]", "{ between: [3.5, 3.5] }", 1, 0, 0, 0)]
    [TestCase("sum: [talk, hold]", "{ at-most: 4m }", 1, 0, 0, 0)]
    [TestCase("sum: [talk, hold]", "{ below: 4m }", 0, 1, 0, 0)]
    [TestCase("mean: [talk, hold]", "{ at-least: 2m }", 1, 0, 0, 0)]
    [TestCase("weighted: { seen: 0.3, expected: 0.7 }", "{ equals: 3.7 }", 1, 0, 0, 0)]
    [TestCase("weekday: arrived-at", "sun", 1, 0, 0, 0)]
    [TestCase("hour: arrived-at", "1", 1, 0, 0, 0)]
    [TestCase("date: arrived-at", "2026-03-29", 1, 0, 0, 0)]
    [TestCase("date: arrived-at", "{ after: 2026-03-28, before: 2026-03-30 }", 1, 0, 0, 0)]
    [TestCase("choose: [{ when: { tone: rude }, then: ugly }, { when: { seen: { below: 3 } }, then: bad }], otherwise: good", "good", 1, 0, 0, 0)]
    [TestCase("choose: [{ when: { tone: kind }, then: 10 }], otherwise: 0", "{ at-least: 10 }", 1, 0, 0, 0)]
    [TestCase("from: arrived-at, to: first-reply-at", "{ at-most: 1h }", 0, 1, 0, 0)]
    [TestCase("from: arrived-at, to: first-reply-at", "{ at-most: 90h }", 0, 0, 1, 0)]
    [TestCase("from: arrived-at, to: first-reply-at", "{ above: 1h }", 1, 0, 0, 0)]
    public void A_derived_field_is_tested_like_any_other(string formula, string test, int met, int missed, int pending, int unmeasurable) =>
        Classes(formula, test, Some()).ShouldBe((met, missed, pending, unmeasurable));

    [TestCase("difference: [seen, expected]")]
    [TestCase("mean: [seen, expected]")]
    [TestCase("weighted: { seen: 0.3, expected: 0.7 }")]
    public void A_missing_part_makes_it_unmeasurable(string formula) =>
        Classes(formula, "{ at-most: 5 }", Some(seen: null)).ShouldBe((0, 0, 0, 1));

    [TestCase("took: { from: arrived-at, to: first-reply-at }, late-by: { difference: [took, promised] }", "{ at-most: 1h }")]
    [TestCase("late-by: { difference: [spent, promised] }", "{ at-most: 1h }")]
    [TestCase("late-by: { weighted: { talk: 1, promised: -1 } }", "{ given: yes }")]
    [TestCase("late-by: { difference: [spent, promised] }", "{ at-most: 1 }")]
    public void Parts_of_a_sum_that_nothing_else_tells_of_are_of_its_kind(string fields, string test)
    {
        StandardSet.TryParse($"service-standards: 1\nfields: {{ {fields} }}\nstandards: {{ on-time: {{ share: {{ late-by: {test} }}, target: 90% }} }}", "file.yaml", out _, out var problems);
        problems.Where(p => p.Severity == ServiceStandards.Diagnostics.Severity.Error).ShouldBeEmpty();
    }

    [Test]
    public void A_division_by_zero_is_unmeasurable() =>
        Classes("ratio: [seen, expected]", "{ at-most: 5 }", Some(expected: 0)).ShouldBe((0, 0, 0, 1));

    [Test]
    public void An_undecided_row_before_a_met_one_leaves_a_table_undecided() =>
        Classes("choose: [{ when: { tone: rude }, then: a }, { when: { seen: 3 }, then: b }], otherwise: c", "b", Some(tone: null)).ShouldBe((0, 0, 0, 1));

    [Test]
    public void A_row_on_a_running_clock_leaves_a_table_pending() =>
        Classes("choose: [{ when: { reply: { at-most: 90h } }, then: quick }], otherwise: slow", "quick", Some()).ShouldBe((0, 0, 1, 0));

    [TestCase("choose: [{ when: { reply: { at-most: 90h } }, then: 10 }], otherwise: 20", "pending")]
    [TestCase("ratio: [seen, none-yet]", "2026-04-01T00:00:00+02:00")]
    public void What_shows_nothing_yet_counts_nothing_into_the_range(string formula, string arrived)
    {
        Survey survey = Some(arrived: arrived == "pending" ? "2026-03-29T01:30:00+01:00" : arrived);
        Figures whole = StandardSet.Parse($$"""
            service-standards: 1
            fields:
              figure: { {{formula}} }
              reply: { from: arrived-at, to: first-reply-at }
              none-yet: { ratio: [reply, talk] }
            standards:
              tested: { average: figure, target: { at-most: 5 } }
            """).For<Survey>().Evaluate([survey], s_asOf).Standards[0].Whole;
        (whole.Pending, whole.RangeLow, whole.RangeHigh).ShouldBe((1, null, null));
    }

    // At as-of the reply clock shows 57 h 30 m since the change of the clocks took no hour; talk is 3 m, hold 1 m.
    [TestCase("difference: [reply, talk]", "{ at-most: 57h }", 0, 1, 0, 0)]
    [TestCase("difference: [reply, talk]", "{ at-most: 58h }", 0, 0, 1, 0)]
    [TestCase("difference: [reply, talk]", "{ at-least: 57h }", 1, 0, 0, 0)]
    [TestCase("difference: [talk, reply]", "{ at-most: 1m }", 1, 0, 0, 0)]
    [TestCase("difference: [talk, reply]", "{ at-least: 1m }", 0, 1, 0, 0)]
    [TestCase("difference: [reply, reply]", "{ at-most: 1m }", 0, 0, 1, 0)]
    [TestCase("weighted: { reply: -2, talk: 1 }", "{ at-most: 1h }", 1, 0, 0, 0)]
    [TestCase("weighted: { reply: 0, talk: 1 }", "{ at-most: 3m }", 1, 0, 0, 0)]
    [TestCase("weighted: { reply: 0, talk: 1 }", "3m", 1, 0, 0, 0)]
    [TestCase("weighted: { reply: 0, talk: 1 }", "4m", 0, 1, 0, 0)]
    [TestCase("weighted: { reply: 1, talk: -1 }", "{ between: [1m, 10m] }", 0, 1, 0, 0)]
    [TestCase("ratio: [talk, reply]", "{ at-most: 0.5 }", 1, 0, 0, 0)]
    [TestCase("ratio: [talk, reply]", "{ above: 0.5 }", 0, 1, 0, 0)]
    [TestCase("ratio: [talk, reply]", "{ above: 0.0001 }", 0, 0, 1, 0)]
    [TestCase("ratio: [reply, talk]", "{ above: 1000 }", 1, 0, 0, 0)]
    [TestCase("ratio: [reply, talk]", "{ equals: 1 }", 0, 1, 0, 0)]
    [TestCase("ratio: [reply, reply]", "{ equals: 1 }", 0, 0, 1, 0)]
    [TestCase("choose: [{ when: { tone: kind }, then: { field: reply } }], otherwise: { field: talk }", "{ at-most: 57h }", 0, 1, 0, 0)]
    [TestCase("choose: [{ when: { tone: kind }, then: { field: reply } }], otherwise: { field: talk }", "{ at-most: 58h }", 0, 0, 1, 0)]
    public void What_follows_from_a_running_clock_answers_as_soon_as_all_its_ends_agree(string formula, string test, int met, int missed, int pending, int unmeasurable) =>
        Classes(formula, test, Some()).ShouldBe((met, missed, pending, unmeasurable));

    private static (long Met, long Missed, long Pending, long Unmeasurable) Classes(string formula, string test, Survey survey)
    {
        StandardSet standards = StandardSet.Parse($$"""
            service-standards: 1
            time-zone: Europe/Amsterdam
            fields:
              figure: { {{formula}} }
              reply: { from: arrived-at, to: first-reply-at }
            standards:
              tested:
                share: { figure: {{test}} }
                target: 80%
            """);
        Figures whole = standards.For<Survey>().Evaluate([survey], s_asOf).Standards[0].Whole;
        return (whole.Met, whole.Missed, whole.Pending, whole.Unmeasurable);
    }

    private static DateTimeOffset? Time(string? text) =>
        text is null ? null : DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
