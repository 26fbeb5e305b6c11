namespace ServiceStandards.Schema;

/// <summary>Opening hours and spans of time: section 4 of the language.</summary>
internal static class CalendarConstructs
{
    private const string Days = "(mon|tue|wed|thu|fri|sat|sun)";

    private static readonly ValueForm s_hours = new ValueForm.Either(new ValueForm.Words(new Word("closed", "Closed all day.")), ValueForm.OneOrMore(PlainForms.Span));

    public static Construct Calendar { get; } = new(
        "calendar", "Opening hours. Times on a calendar count the hours it is open. A list of them holds versions, each with its `effective`.",
        new ConstructKey("hours", "Open hours by day (`sat`) or range of days (`mon-fri`): one span or a list of spans. `22:00-06:00` belongs to the day it opens.", new ValueForm.Map(s_hours) { Names = $"^{Days}(-{Days})?$", Sample = "mon-fri" }, "{ mon-fri: 09:00-17:30, sat: [10:00-12:00, 13:00-16:00], sun: closed }"),
        new ConstructKey("holidays", "Days that are closed, or open at other hours.", ValueForm.OneOrMore(new ValueForm.Either(PlainForms.Holiday, new ValueForm.Part("holiday"))), "[12-25, 2026-04-27, 2026-07-20..2026-08-02, { date: 2026-12-24, hours: 09:00-12:00 }]"),
        new ConstructKey("extends", "The calendar whose hours and holidays it takes over where it says nothing else.", PlainForms.Name, "office"),
        new ConstructKey("time-zone", "The zone of its hours; the file's unless written.", PlainForms.Text, "America/New_York"),
        new ConstructKey("after-hours", "What is received while it is closed counts as received at the next opening (`next-opening`, so unless written) or on the same day (`same-day`); it matters for working days.", new ValueForm.Words(new Word("next-opening", "Received at the next opening."), new Word("same-day", "Received on that day.")), "same-day"),
        new ConstructKey("day-ends", "A limit in working days runs to closing time (`close`, so unless written) or to midnight (`midnight`).", new ValueForm.Words(new Word("close", "Closing time."), new Word("midnight", "The end of the day.")), "midnight"),
        new ConstructKey("effective", "When this version is in force.", new ValueForm.Part("span-of-time"), "{ from: 2026-07-01 }"))
    {
        AtLeastOne = ["hours", "extends"],
        Example = """
            calendars:
              office:
                hours: { mon-fri: 09:00-17:30, sat: [10:00-12:00, 13:00-16:00] }
                holidays: [12-25, 2026-04-27, { date: 2026-12-24, hours: 09:00-12:00 }]
                after-hours: next-opening
                day-ends: close
              evenings: { extends: office, hours: { mon-fri: 09:00-21:00 } }
            fields:
              reply-time: { from: arrived-at, to: first-reply-at, calendar: office }
            standards:
              e-mail-answered: { for: { channel: email }, share: { reply-time: { at-most: 1wd } }, target: 95% }
              evening-calls: { share: { arrived-at: { during: evenings } }, target: { at-most: 50% } }
            """,
    };

    public static Construct Holiday { get; } = new(
        "holiday", "A day with hours of its own; closed without `hours`.",
        new ConstructKey("date", "The day, or the days.", PlainForms.Holiday, "2026-12-24", "12-24") { IsRequired = true },
        new ConstructKey("hours", "Its open hours.", s_hours, "09:00-12:00", "closed"))
    {
        Example = """
            calendars:
              office:
                hours: { mon-fri: 09:00-17:30 }
                holidays: [{ date: 12-24, hours: 09:00-12:00 }, { date: 2026-05-05 }]
            fields:
              reply-time: { from: arrived-at, to: first-reply-at, calendar: office }
            standards:
              quick-reply: { share: { reply-time: { at-most: 4h } }, target: 90% }
            """,
    };

    public static Construct SpanOfTime { get; } = new(
        "span-of-time", "A span of time; an end that is not written is open.",
        new ConstructKey("from", "Its first moment.", PlainForms.Time, "2026-02-18T06:00"),
        new ConstructKey("until", "The first moment after it.", PlainForms.Time, "2026-02-19"))
    {
        AtLeastOne = ["from", "until"],
        Example = """
            standards:
              calls-answered:
                - { service-level: { within: 3m }, target: 80%, effective: { until: 2026-07-01 } }
                - { service-level: { within: 2m }, target: 80%, effective: { from: 2026-07-01 } }
            """,
    };
}
