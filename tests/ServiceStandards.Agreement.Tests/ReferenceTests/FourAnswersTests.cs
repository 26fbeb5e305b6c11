using NodaTime;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Section 3: met, missed, pending, unmeasurable.</summary>
public sealed class FourAnswersTests
{
    [TestCase("Met Met", "Met")]
    [TestCase("Met Missed", "Missed")]
    [TestCase("Unmeasurable Missed", "Missed")]
    [TestCase("Pending Missed", "Missed")]
    [TestCase("Met Pending", "Pending")]
    [TestCase("Pending Unmeasurable", "Unmeasurable")]
    [TestCase("", "Met")]
    public void All_is_missed_by_one_missed_part_and_else_undecided_by_an_undecided_one(string parts, string whole) =>
        Answers.All(Read(parts)).ToString().ShouldBe(whole);

    [TestCase("Missed Missed", "Missed")]
    [TestCase("Missed Met", "Met")]
    [TestCase("Unmeasurable Met", "Met")]
    [TestCase("Pending Met", "Met")]
    [TestCase("Missed Pending", "Pending")]
    [TestCase("Pending Unmeasurable", "Unmeasurable")]
    [TestCase("", "Missed")]
    public void Any_is_met_by_one_met_part_and_else_undecided_by_an_undecided_one(string parts, string whole) =>
        Answers.Any(Read(parts)).ToString().ShouldBe(whole);

    [TestCase("Met", "Missed")]
    [TestCase("Missed", "Met")]
    [TestCase("Pending", "Pending")]
    [TestCase("Unmeasurable", "Unmeasurable")]
    public void Not_swaps_met_and_missed_alone(string part, string whole) => Answers.Not(Read(part)[0]).ToString().ShouldBe(whole);

    [TestCase("AtMost", 20, "Pending")]
    [TestCase("AtMost", 21, "Missed")]
    [TestCase("Below", 19, "Pending")]
    [TestCase("Below", 20, "Missed")]
    [TestCase("AtLeast", 19, "Pending")]
    [TestCase("AtLeast", 20, "Met")]
    [TestCase("Above", 20, "Pending")]
    [TestCase("Above", 21, "Met")]
    public void A_running_clock_answers_as_soon_as_it_can(string limit, int soFar, string answer) =>
        Of(new WrittenTest.Limit(Enum.Parse<LimitKind>(limit), new Value.Duration(20)), new Reading.Running(soFar)).ShouldBe(answer);

    [TestCase(30, "Pending")]
    [TestCase(31, "Missed")]
    public void A_running_clock_is_past_a_span_once_it_is_past_its_end(int soFar, string answer) =>
        Of(new WrittenTest.Between(new Value.Duration(20), new Value.Duration(30)), new Reading.Running(soFar)).ShouldBe(answer);

    [TestCase(false, 30, "Pending")]
    [TestCase(false, 31, "Missed")]
    [TestCase(true, 30, "Pending")]
    [TestCase(true, 31, "Met")]
    public void A_running_clock_is_none_of_the_values_once_it_is_past_the_largest(bool negated, int soFar, string answer) =>
        Of(new WrittenTest.OneOf([new Value.Duration(30), new Value.Duration(20)], negated), new Reading.Running(soFar)).ShouldBe(answer);

    [Test]
    public void A_field_without_a_value_answers_only_whether_it_is_given()
    {
        Of(new WrittenTest.StartsWith("a"), new Reading.Absent()).ShouldBe("Unmeasurable");
        Of(new WrittenTest.Given(true), new Reading.Absent()).ShouldBe("Missed");
        Of(new WrittenTest.Given(false), new Reading.Absent()).ShouldBe("Met");
        Of(new WrittenTest.Given(false), new Reading.Running(1)).ShouldBe("Met");
    }

    [Test]
    public void A_date_on_a_time_is_its_whole_day_in_the_zone()
    {
        var day = new Value.Date(new LocalDate(2026, 3, 29)); // 23 hours in Amsterdam: 28 March 23:00 to 29 March 22:00 UTC
        Reading Known(int hour, int minute) => new Reading.Known(new Value.Time(Instant.FromUtc(2026, 3, 29, hour, minute)));
        Of(new WrittenTest.Limit(LimitKind.AtMost, day), Known(21, 59)).ShouldBe("Met");
        Of(new WrittenTest.Limit(LimitKind.AtMost, day), Known(22, 0)).ShouldBe("Missed");
        Of(new WrittenTest.Limit(LimitKind.Above, day), Known(22, 0)).ShouldBe("Met");
        Of(new WrittenTest.OneOf([day], false), Known(21, 59)).ShouldBe("Met");
    }

    private static string Of(WrittenTest test, Reading reading) => ConditionJudge.Answer(test, reading, DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]).ToString();

    private static Answer[] Read(string answers) => [.. answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Answer>)];
}
