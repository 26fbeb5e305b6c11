using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Arithmetic, decision tables and parts of times: section 4.</summary>
public sealed class DerivedFieldTests
{
    private static readonly SampleContact s_running = new() { ArrivedAt = Some.AsOf.ToDateTimeOffset().AddSeconds(-10), Talk = TimeSpan.FromSeconds(4) };

    [TestCase(Operation.Sum, 16)]
    [TestCase(Operation.Mean, 8)]
    [TestCase(Operation.Difference, 8)]
    public void Arithmetic_of_times_is_a_time(object operation, int seconds) =>
        Read(new WrittenField.Arithmetic("f", (Operation)operation, ["talk", "wrap"]), new() { Talk = TimeSpan.FromSeconds(12), Wrap = TimeSpan.FromSeconds(4) })
            .ShouldBe(Known(seconds));

    [Test]
    public void A_ratio_is_exact_and_over_nothing_it_is_unmeasurable()
    {
        var ratio = new WrittenField.Arithmetic("f", Operation.Ratio, ["talk", "wrap"]);
        Read(ratio, new() { Talk = TimeSpan.FromSeconds(1), Wrap = TimeSpan.FromSeconds(3) }).ShouldBe(new Reading.Known(new Value.Number(Fraction.Of(1m / 3))));
        Read(ratio, new() { Talk = TimeSpan.FromSeconds(1), Wrap = TimeSpan.Zero }).ShouldBe(new Reading.Absent());
        Read(ratio, new() { Talk = TimeSpan.FromSeconds(1) }).ShouldBe(new Reading.Absent());
    }

    [TestCase(Operation.Sum, 14, 14, null)]
    [TestCase(Operation.Mean, 7, 7, null)]
    [TestCase(Operation.Difference, 6, 6, null)]
    public void Over_a_running_clock_arithmetic_ends_where_it_is_at_the_least(object operation, int seconds, int? least, int? most) =>
        Read(new WrittenField.Arithmetic("f", (Operation)operation, ["wait", "talk"]), s_running)
            .ShouldBe(new Reading.Running(new Value.Duration(Some.Seconds(seconds)), Ticks(least), Ticks(most)));

    [Test]
    public void What_a_running_clock_is_taken_from_ends_where_it_is_at_the_most() =>
        Read(new WrittenField.Arithmetic("f", Operation.Difference, ["talk", "wait"]), s_running)
            .ShouldBe(new Reading.Running(new Value.Duration(Some.Seconds(-6)), null, Ticks(-6)));

    [Test]
    public void A_ratio_over_a_running_clock_comes_to_nothing_in_the_end() =>
        Read(new WrittenField.Arithmetic("f", Operation.Ratio, ["talk", "wait"]), s_running)
            .ShouldBe(new Reading.Running(new Value.Number(new Fraction(2, 5)), Fraction.Zero, new Fraction(2, 5)));

    [TestCase(LimitKind.AtMost, 9, Answer.Met)]
    [TestCase(LimitKind.AtMost, 8, Answer.Pending)]
    [TestCase(LimitKind.AtMost, 4, Answer.Pending)]
    [TestCase(LimitKind.AtMost, 3, Answer.Missed)]
    [TestCase(LimitKind.Below, 9, Answer.Pending)]
    [TestCase(LimitKind.Below, 4, Answer.Missed)]
    [TestCase(LimitKind.AtLeast, 4, Answer.Met)]
    [TestCase(LimitKind.AtLeast, 10, Answer.Missed)]
    [TestCase(LimitKind.Above, 4, Answer.Pending)]
    [TestCase(LimitKind.Above, 9, Answer.Missed)]
    public void What_ends_from_four_to_nine_answers_where_all_of_it_does(object kind, int limit, object answer) =>
        ConditionJudge.Answer(
            new WrittenTest.Limit((LimitKind)kind, new Value.Number(Fraction.Whole(limit))),
            new Reading.Running(new Value.Number(Fraction.Whole(5)), Fraction.Whole(4), Fraction.Whole(9)), DateTimeZone.Utc).ShouldBe((Answer)answer);

    [Test]
    public void Weights_are_exact() =>
        Read(new WrittenField.Weighted("f", [new("nps", 0.3m), new("transfers", -0.7m)]), new() { Nps = 9, Transfers = 1 })
            .ShouldBe(new Reading.Known(new Value.Number(Fraction.Of(2.0m))));

    [TestCase("vip", 5, 20)]
    [TestCase("sales", 5, 40)]
    [TestCase("other", 5, 60)]
    public void The_first_row_that_is_met_decides(string queue, int transfers, int seconds) =>
        Read(Table(), new() { Queue = queue, Transfers = transfers }).ShouldBe(Known(seconds));

    [Test]
    public void A_row_that_is_undecided_makes_the_table_undecided()
    {
        Read(Table(), new() { Transfers = 5 }).ShouldBe(new Reading.Absent());
        var table = new WrittenField.Choose("f", [new(Some.Wait(LimitKind.AtMost, 60), Seconds(1))], Seconds(2));
        Read(table, s_running).ShouldBe(new Reading.Unsettled());
        Read(table with { Otherwise = null }, new() { Wait = TimeSpan.FromSeconds(61) }).ShouldBe(new Reading.Absent());
    }

    [TestCase(TimePartKind.Date, "2026-03-29")]
    [TestCase(TimePartKind.Weekday, "sun")]
    [TestCase(TimePartKind.Hour, "3")]
    public void Parts_of_a_time_are_those_of_the_local_clock(object part, string text) =>
        GroupText.Of(((Reading.Known)Read(new WrittenField.TimePart("f", (TimePartKind)part, "arrived-at"), new() { ArrivedAt = new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero) })).Of)
            .ShouldBe(text);

    private static WrittenField.Choose Table() => new(
        "f",
        [new(Some.Field("queue", Some.Is("vip")), Seconds(20)), new(Some.Field("queue", Some.Is("sales")), Seconds(40))],
        Seconds(60));

    private static WrittenField.Choice Seconds(int seconds) => new(new Value.Duration(Some.Seconds(seconds)), null);

    private static Fraction? Ticks(int? seconds) => seconds is { } s ? Fraction.Whole(s * TimeSpan.TicksPerSecond) : null;

    private static Reading.Known Known(int seconds) => new(new Value.Duration(Some.Seconds(seconds)));

    private static Reading Read(WrittenField field, SampleContact contact) =>
        new FieldReader(new WrittenFile { Fields = [field], Standards = [] }, [contact], Some.AsOf).Read(contact, "f");
}
