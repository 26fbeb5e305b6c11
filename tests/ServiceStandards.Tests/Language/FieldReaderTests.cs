using ServiceStandards.Model;

namespace ServiceStandards.Tests.Language;

[Parallelizable(ParallelScope.All)]
public sealed class FieldReaderTests
{
    private const string Calendar = "calendars: { c: { hours: { mon: 09:00-17:00 } } }\n";

    [Test]
    public void Elapsed_time_has_the_first_of_its_ends_that_is_given()
    {
        FieldFormula.Elapsed elapsed = Only<FieldFormula.Elapsed>("{ from: [queued-at, arrived-at], to: answered-at, calendar: c }");
        elapsed.From.Select(field => field.Name).ShouldBe(["queued-at", "arrived-at"]);
        elapsed.To.Select(field => field.Name).ShouldBe(["answered-at"]);
        elapsed.Calendar!.Name.ShouldBe("c");
    }

    [Test]
    public void A_clock_has_its_events_and_cycles()
    {
        FieldFormula.Clock clock = Only<FieldFormula.Clock>("{ clock: { start: a, stop: [b, c], pause: d, resume: e, restart: f, cycles: longest }, calendar: c }");
        clock.Rules.Start.ShouldBe(["a"]);
        clock.Rules.Stop.ShouldBe(["b", "c"]);
        clock.Rules.Pause.ShouldBe(["d"]);
        clock.Rules.Resume.ShouldBe(["e"]);
        clock.Rules.Restart.ShouldBe(["f"]);
        (clock.Rules.Cycles, clock.Rules.Preset, clock.Calendar!.Name).ShouldBe((ClockCycles.Longest, null, "c"));
    }

    [Test]
    public void A_clock_counts_its_first_cycle_unless_said_otherwise() =>
        Only<FieldFormula.Clock>("{ clock: { start: a, stop: b } }").Rules.Cycles.ShouldBe(ClockCycles.First);

    [TestCase("first-reply", "created customer-message | agent-message | | | | First")]
    [TestCase("next-reply", "customer-message | agent-message | | | | Longest")]
    [TestCase("periodic-update", "agent-message | agent-message solved closed | | | agent-message | Longest")]
    [TestCase("requester-wait", "created | solved closed | pending | open on-hold customer-message | reopened open on-hold | Total")]
    [TestCase("agent-work", "created | solved closed | pending on-hold | open customer-message | reopened open | Total")]
    [TestCase("first-resolution", "created | solved closed | | | | First")]
    [TestCase("total-resolution", "created | solved closed | | | reopened open pending on-hold | Total")]
    [TestCase("time-to-own", "created | assigned | | | | First")]
    public void A_preset_is_a_clock_written_out(string name, string rules)
    {
        ClockRules clock = Only<FieldFormula.Clock>($"{{ clock: {name}, calendar: c }}").Rules;
        clock.Preset.ShouldBe(name);
        string written = string.Join(" | ", new[] { clock.Start, clock.Stop, clock.Pause, clock.Resume, clock.Restart }.Select(events => string.Join(' ', events)).Append(clock.Cycles.ToString()));
        written.Replace("|  |", "| |", StringComparison.Ordinal).Replace("|  |", "| |", StringComparison.Ordinal).ShouldBe(rules);
    }

    [Test]
    public void Records_may_follow_each_other()
    {
        Only<FieldFormula.UntilNext>("{ until-next: { same: [customer, topic] } }").Same.Select(field => field.Name).ShouldBe(["customer", "topic"]);
        Only<FieldFormula.SincePrevious>("{ since-previous: { same: customer } }").Same.Select(field => field.Name).ShouldBe(["customer"]);
    }

    [TestCase("sum: [talk, hold]", nameof(ArithmeticKind.Sum))]
    [TestCase("difference: [talk, hold]", nameof(ArithmeticKind.Difference))]
    [TestCase("ratio: [talk, hold]", nameof(ArithmeticKind.Ratio))]
    [TestCase("mean: [talk, hold]", nameof(ArithmeticKind.Mean))]
    public void Arithmetic_keeps_the_order_of_its_parts(string written, string kind)
    {
        FieldFormula.Arithmetic arithmetic = Only<FieldFormula.Arithmetic>($"{{ {written} }}");
        arithmetic.Kind.ToString().ShouldBe(kind);
        arithmetic.Parts.Select(field => field.Name).ShouldBe(["talk", "hold"]);
    }

    [Test]
    public void A_field_may_be_added_to_itself() => Only<FieldFormula.Arithmetic>("{ sum: [talk, talk] }").Parts.Length.ShouldBe(2);

    [Test]
    public void Weights_are_exact() =>
        Only<FieldFormula.Weighted>("{ weighted: { csat: 0.1, effort: -2e-1 } }").Parts.Select(part => (part.Field.Name, part.Weight)).ShouldBe([("csat", 0.1m), ("effort", -0.2m)]);

    [Test]
    public void A_decision_table_gives_literals_or_other_fields()
    {
        FieldFormula.Choose choose = Only<FieldFormula.Choose>("{ choose: [{ when: { csat: 5 }, then: high }, { when: { csat: 4 }, then: { field: topic } }], otherwise: \"low\" }");
        choose.Rows.Select(row => (row.Then.Literal?.Text, row.Then.Field?.Name)).ShouldBe([("high", null), (null, "topic")]);
        choose.Otherwise!.Literal!.Quoted.ShouldBeTrue();
    }

    [Test]
    public void A_decision_table_may_leave_the_rest_without_a_value() =>
        Only<FieldFormula.Choose>("{ choose: [{ when: { csat: 5 }, then: high }] }").Otherwise.ShouldBeNull();

    [TestCase("date", nameof(TimePartKind.Date))]
    [TestCase("weekday", nameof(TimePartKind.Weekday))]
    [TestCase("hour", nameof(TimePartKind.Hour))]
    public void A_part_of_a_time_is_of_one_field(string word, string kind)
    {
        FieldFormula.TimePart part = Only<FieldFormula.TimePart>($"{{ {word}: arrived-at }}");
        (part.Kind.ToString(), part.Field.Name).ShouldBe((kind, "arrived-at"));
    }

    private static T Only<T>(string formula) where T : FieldFormula => Reading.Model($"{Calendar}fields: {{ f: {formula} }}\n").Fields.ShouldHaveSingleItem().Formula.ShouldBeOfType<T>();
}
