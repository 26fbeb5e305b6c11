using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Clocks on events, worked out by hand: events are written as their names with the minute after Monday 2 March 2026, 09:00 UTC; the office opens then, for 8 hours.</summary>
public sealed class ClockTests
{
    private static readonly Instant s_nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly WrittenCalendar s_office = new() { Name = "office", Hours = [new(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, [new(540, 1020)])] };

    private static readonly WrittenClock s_clock = new() { Start = ["created"], Stop = ["solved"], Pause = ["pending"], Resume = ["open"], Restart = ["reopened"] };

    [TestCase("created 0, solved 60", "first", 60, false)]
    [TestCase("created 0", "first", 100, true)]
    [TestCase("created 101", "first", null, false)]
    [TestCase("solved 10", "first", null, false)]
    [TestCase("created 0, pending 10, open 30, solved 60", "first", 40, false)]
    [TestCase("solved 60, open 30, created 0, pending 10", "first", 40, false)]
    [TestCase("pending 0, created 0, open 30, solved 60", "first", 30, false)]
    [TestCase("created 0, pending 10", "first", 10, true)]
    [TestCase("created 0, pending 10, solved 60, reopened 80", "total", 30, true)]
    [TestCase("created 0, solved 60, reopened 80, solved 90", "first", 60, false)]
    [TestCase("created 0, solved 60, reopened 80, solved 90", "last", 10, false)]
    [TestCase("created 0, solved 60, reopened 80, solved 90", "longest", 60, false)]
    [TestCase("created 0, solved 60, reopened 80", "total", 80, true)]
    [TestCase("created 0, solved 60, reopened 60", "last", 40, true)]
    [TestCase("reopened 60, solved 60, created 0", "last", 40, true)]
    [TestCase("created 0, reopened 60, solved 60", "last", 60, false)]
    [TestCase("created 0, solved ?", "first", null, false)]
    [TestCase("created 0, seen ?, ? 10", "first", 100, true)]
    public void A_clock_shows(string events, string cycles, int? minutes, bool runs)
    {
        Reading shown = Fields(new WrittenField.Clock("f", null, s_clock with { Cycles = Enum.Parse<ClockCycle>(cycles, ignoreCase: true) }, null), 100).Read(Contact(events), "f");
        shown.ShouldBe(minutes is not { } time ? new Reading.Absent() : runs ? new Reading.Running(time * TimeSpan.TicksPerMinute) : new Reading.Known(new Value.Duration(time * TimeSpan.TicksPerMinute)));
    }

    [TestCase("created 0, solved 480", 0, false)]
    [TestCase("created 0, solved 481", 1, false)]
    [TestCase("created 0, pending 60, open 180, solved 1560", 0, false)] // two hours on: Tuesday, 11:00
    [TestCase("created 0, pending 60, open 180, solved 1561", 1, false)]
    [TestCase("created 0, pending 60", -1, true)]
    [TestCase("created 0, pending 481, open 1500", 1, true)]
    [TestCase("created 480", -1, true)] // at closing: belongs to Tuesday
    public void A_clock_stands_to_the_end_of_its_first_day(string events, int standing, bool runs) =>
        Fields(new WrittenField.Clock("f", null, s_clock, "office"), 1600).Times.Standing(Contact(events), "f", 0).ShouldBe((standing, runs));

    [TestCase("created 0", 120, 120)]
    [TestCase("created 0, pending 60, open 90", 120, 150)]
    [TestCase("created 0, pending 60", 120, null)]
    [TestCase("created 0, solved 10", 120, null)]
    [TestCase("created 0", 480, 480)]
    [TestCase("created 0", 481, 1441)]
    public void A_clock_that_counts_is_due_when_its_limit_is_used_up(string events, int limit, int? due) =>
        Fields(new WrittenField.Clock("f", null, s_clock, "office"), 100).Times.DueAfter(Contact(events), "f", limit * TimeSpan.TicksPerMinute)
            .ShouldBe(due is { } minutes ? s_nine + NodaTime.Duration.FromMinutes(minutes) : null);

    [Test]
    public void An_open_record_is_at_risk_while_it_can_still_be_served()
    {
        var span = new WrittenField.Elapsed("f", ["arrived-at"], ["first-reply-at"], "office");
        WrittenStandard standard = Some.Standard(new WrittenMeasure.Share(Some.Field("f", new WrittenTest.Limit(LimitKind.AtMost, new Value.Duration(Some.Seconds(7200))))));
        WrittenFile file = Some.File(standard) with { Zone = "UTC", Calendars = [s_office], Fields = [span] };
        SampleContact[] contacts = [Arrived("late", -1), Arrived("now", 0), Arrived("soon", 60), Arrived("later", 61)];
        ExpectedAtRisk found = ReferenceEvaluator.Judge(file, contacts, s_nine + NodaTime.Duration.FromHours(2), new(null, null), NodaTime.Duration.FromHours(1))[0].AtRisk!;
        found.Soonest.Select(s => (s.Record, s.Due)).ShouldBe([("late", s_nine.Plus(NodaTime.Duration.FromHours(2))), ("now", s_nine.Plus(NodaTime.Duration.FromHours(2))), ("soon", s_nine.Plus(NodaTime.Duration.FromHours(3)))]);
    }

    private static SampleContact Arrived(string id, int minute) => new() { Id = id, ArrivedAt = s_nine.ToDateTimeOffset().AddMinutes(minute) };

    private static FieldReader Fields(WrittenField field, int asOf) =>
        new(new WrittenFile { Zone = "UTC", Calendars = [s_office], Fields = [field], Standards = [] }, [], s_nine + NodaTime.Duration.FromMinutes(asOf));

    private static SampleContact Contact(string events) => new()
    {
        Events =
        [
            .. events.Split(", ").Select(e => e.Split(' ')).Select(e => new SampleEvent(
                e[0] == "?" ? null : e[0],
                e[1] == "?" ? null : s_nine.ToDateTimeOffset().AddMinutes(int.Parse(e[1], System.Globalization.CultureInfo.InvariantCulture)))),
        ],
    };
}
