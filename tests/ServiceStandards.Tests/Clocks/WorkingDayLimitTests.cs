using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Clocks;

/// <summary>Limits in working days; the office closes at 17:30, and Monday 2 March 2026 is a working day like the next four.</summary>
public sealed class WorkingDayLimitTests
{
    public sealed record Event(DateTimeOffset At, string Name);

    public sealed record Mail(DateTimeOffset? ArrivedAt, DateTimeOffset? FirstReplyAt, string? Outcome = null)
    {
        public Event[] Events => [.. Happened("created", ArrivedAt), .. Happened("agent-message", FirstReplyAt)];

        private static IEnumerable<Event> Happened(string name, DateTimeOffset? at) => at is { } given ? [new Event(given, name)] : [];
    }

    // of an e-mail of Monday 10:00: what a reply, or none yet, at that time makes of the condition
    [TestCase("at-most: 1wd", "3T17:30", "met", "pending")]
    [TestCase("at-most: 1wd", "3T17:31", "missed", "missed")]
    [TestCase("at-most: 0wd", "2T17:30", "met", "pending")]
    [TestCase("at-most: 0wd", "2T17:31", "missed", "missed")]
    [TestCase("below: 1wd", "3T17:29", "met", "pending")]
    [TestCase("below: 1wd", "3T17:30", "missed", "missed")]
    [TestCase("at-least: 1wd", "3T17:29", "missed", "pending")]
    [TestCase("at-least: 1wd", "3T17:30", "met", "met")]
    [TestCase("above: 1wd", "3T17:30", "missed", "pending")]
    [TestCase("above: 1wd", "3T17:31", "met", "met")]
    [TestCase("between: [0wd, 1wd]", "2T17:29", "missed", "pending")]
    [TestCase("between: [0wd, 1wd]", "2T17:30", "met", "pending")]
    [TestCase("between: [0wd, 1wd]", "3T17:30", "met", "pending")]
    [TestCase("between: [0wd, 1wd]", "3T17:31", "missed", "missed")]
    [TestCase("at-least: 4h, at-most: 1wd", "3T10:00", "met", "pending")]
    [TestCase("at-most: 3wd", "5T17:30", "met", "pending")]
    [TestCase("at-most: 4wd", "9T08:00", "missed", "missed")]
    // on hours: the limit is used up at closing, and a reply before the next opening has used no more
    [TestCase("at-most: 450m", "2T17:30", "met", "pending")]
    [TestCase("at-most: 450m", "3T09:00", "met", "pending")]
    [TestCase("at-most: 450m", "3T09:01", "missed", "missed")]
    public void A_limit_has_two_sides(string limit, string replied, string whenReplied, string whenOpen)
    {
        foreach (string field in new[] { "span", "clock" })
        {
            Class($"share: {{ {field}: {{ {limit} }} }}", new Mail(At("2T10:00"), At(replied)), At("31T12:00")).ShouldBe(whenReplied, field);
            Class($"share: {{ {field}: {{ {limit} }} }}", new Mail(At("2T10:00"), null), At(replied)).ShouldBe(whenOpen, field);
        }
    }

    [TestCase("span")]
    [TestCase("clock")]
    public void What_never_began_is_unmeasurable(string field) =>
        Class($"share: {{ {field}: {{ at-most: 1wd }} }}", new Mail(null, At("3T10:00")), At("31T12:00")).ShouldBe("unmeasurable");

    [Test]
    public void A_reply_before_the_question_is_unmeasurable() =>
        Class("share: { span: { at-most: 1wd } }", new Mail(At("3T10:00"), At("2T10:00")), At("31T12:00")).ShouldBe("unmeasurable");

    [TestCase("3T17:30", "met")]
    [TestCase("3T17:31", "missed")]
    public void A_service_level_can_be_in_working_days(string replied, string expected) =>
        Class("service-level: { within: 1wd, of: span, abandoned: missed }", new Mail(At("2T10:00"), At(replied), "answered"), At("31T12:00")).ShouldBe(expected);

    [TestCase("3T17:29", "met")]
    [TestCase("3T17:30", "missed")]
    public void A_strict_service_level_must_be_before_closing_time(string replied, string expected) =>
        Class("service-level: { within: 1wd, of: span, abandoned: missed, strict: yes }", new Mail(At("2T10:00"), At(replied), "answered"), At("31T12:00")).ShouldBe(expected);

    [Test]
    public void The_field_with_the_limit_is_the_evidence() =>
        Judge("share: { span: { at-most: 1wd } }", new Mail(At("2T10:00"), At("4T10:00")), At("31T12:00"))
            .Evidence.Worst.ShouldHaveSingleItem().ShouldBe(new EvidenceItem("#1", "17h", 61200));

    [TestCase("share: { span: { at-most: 1d } }", "SS0712: Field 'span' is measured on a calendar, where '1d' could mean many things. Write working days (1wd) or working hours (8h).")]
    [TestCase("share: { clock: { at-most: 1w } }", "SS0712: Field 'clock' is measured on a calendar, where '1w' could mean many things. Write working days (1wd) or working hours (8h).")]
    [TestCase("share: { both: { at-most: P1D } }", "SS0712: Field 'both' is measured on a calendar, where 'P1D' could mean many things. Write working days (1wd) or working hours (8h).")]
    [TestCase("average: span\n    target: { at-most: 2d }", "SS0712: Field 'span' is measured on a calendar, where '2d' could mean many things. Write working days (1wd) or working hours (8h).")]
    [TestCase("share: { wall: { at-most: 1wd } }", "SS0713: Field 'wall' is not measured on a calendar, so '1wd' means nothing. Give the field a calendar, or write hours or days.")]
    [TestCase("share: { span: 1wd }", "SS0725: Field 'span' cannot equal '1wd': working days are limits. Write at-most, below, at-least, above or between.")]
    [TestCase("share: { span: { not-in: [1wd] } }", "SS0725: Field 'span' cannot equal '1wd': working days are limits. Write at-most, below, at-least, above or between.")]
    [TestCase("share: { span: { between: [8h, 1wd] } }", "SS0726: '1wd' and '8h' cannot be compared: a working day has no fixed length. Write both in working days, or both in hours.")]
    [TestCase("share: { both: { at-most: 1wd } }", "SS0727: Field 'both' is made of other times and has no day of its start, so '1wd' means nothing. Write working hours such as 8h.")]
    public void A_day_that_means_nothing_is_told(string measure, string message) =>
        Should.Throw<StandardsException>(() => Standards(measure)).Diagnostics.Where(d => d.Severity == Severity.Error)
            .Select(d => $"{d.Code}: {d.Message}").ShouldHaveSingleItem().ShouldBe(message);

    [TestCase("share: { wall: { at-most: 1d } }")]
    [TestCase("share: { both: { at-most: 8h } }")]
    [TestCase("share: { count: { at-most: 1d } }")]
    public void A_day_that_means_something_is_taken(string measure) => Should.NotThrow(() => Standards(measure));

    private static string Class(string measure, Mail mail, DateTimeOffset asOf)
    {
        Figures whole = Judge(measure, mail, asOf).Whole;
        return whole switch { { Met: 1 } => "met", { Missed: 1 } => "missed", { Pending: 1 } => "pending", { Unmeasurable: 1 } => "unmeasurable", _ => "nothing" };
    }

    private static StandardResult Judge(string measure, Mail mail, DateTimeOffset asOf) => Standards(measure).For<Mail>().Evaluate([mail], asOf).Standards[0];

    private static StandardSet Standards(string measure) => StandardSet.Parse($$"""
        service-standards: 1
        time-zone: Europe/Amsterdam
        calendars:
          office: { hours: { mon-fri: 09:00-17:30 } }
        fields:
          span: { from: arrived-at, to: first-reply-at, calendar: office }
          clock: { clock: first-reply, calendar: office }
          wall: { from: arrived-at, to: first-reply-at }
          count: { clock: first-reply }
          both: { sum: [span, clock] }
        standards:
          timely:
            {{measure}}
        """);

    private static DateTimeOffset At(string time) =>
        new(new DateTime(Some.Time(time), DateTimeKind.Utc));
}
