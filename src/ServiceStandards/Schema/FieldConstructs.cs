using System.Collections.Immutable;
using ServiceStandards.Language;
using ServiceStandards.Model;

namespace ServiceStandards.Schema;

/// <summary>Derived fields: section 4 of the language.</summary>
internal static class FieldConstructs
{
    private static readonly ValueForm s_fields = ValueForm.OneOrMore(PlainForms.Field);
    private static readonly ValueForm s_distinct = ValueForm.OneOrMore(PlainForms.Field, isDistinct: true);
    private static readonly ValueForm s_two = new ValueForm.List(PlainForms.Field) { Least = 2, Most = 2 };
    private static readonly ValueForm s_events = ValueForm.OneOrMore(PlainForms.Text);
    private static readonly ValueForm s_result = new ValueForm.Either(PlainForms.Literal, new ValueForm.Part("field-value"));

    public static Construct Field { get; } = new(
        "field", "A field that follows from others. One key tells its form.",
        new ConstructKey("from", "Time from this field, or from the first of these that has a value.", s_distinct, "arrived-at", "[queued-at, arrived-at]") { Needs = ["to"] },
        new ConstructKey("to", "Time to this field, or to the first of these that has a value. Without a value the clock runs on until as-of.", s_distinct, "first-reply-at", "[resolved-at, ended-at]") { Needs = ["from"] },
        new ConstructKey("clock", "Time on the record's events: a clock of the trade by its name, or one written out.", new ValueForm.Either(Presets, new ValueForm.Part("clock")), "first-reply", "{ start: created, stop: solved }"),
        new ConstructKey("calendar", "The calendar whose open hours count; all time counts without it.", PlainForms.Name, "office") { Needs = ["from", "clock"] },
        new ConstructKey("until-next", "Time until the next record with the same values; running while there is none.", new ValueForm.Part("neighbour"), "{ same: [customer, topic] }"),
        new ConstructKey("since-previous", "Time since the previous record with the same values; none for the first.", new ValueForm.Part("neighbour"), "{ same: customer }"),
        new ConstructKey("sum", "These added up.", s_fields, "[talk, hold, wrap]"),
        new ConstructKey("difference", "The first less the second.", s_two, "[talk, hold]"),
        new ConstructKey("ratio", "The first divided by the second; a division by zero is unmeasurable.", s_two, "[hold, talk]"),
        new ConstructKey("mean", "These added up and divided by their number.", s_fields, "[csat, effort]"),
        new ConstructKey("weighted", "These multiplied by their factors and added up.", new ValueForm.Map(PlainForms.Factor) { Sample = "csat" }, "{ csat: 0.3, effort: 0.7 }"),
        new ConstructKey("choose", "A decision table: the first row whose condition is met gives the value; a row that is undecided makes it undecided.", ValueForm.OneOrMore(new ValueForm.Part("row")), "[{ when: { transfers: 0 }, then: direct }]"),
        new ConstructKey("otherwise", "The value where no row is met; none without it.", s_result, "passed on", "{ field: team }") { Needs = ["choose"] },
        new ConstructKey("date", "The date of a time, in the file's time zone.", PlainForms.Field, "arrived-at"),
        new ConstructKey("weekday", "The weekday of a time: `mon` to `sun`.", PlainForms.Field, "arrived-at"),
        new ConstructKey("hour", "The hour of a time, 0 to 23.", PlainForms.Field, "arrived-at"))
    {
        ExactlyOne = ["from", "clock", "until-next", "since-previous", "sum", "difference", "ratio", "mean", "weighted", "choose", "date", "weekday", "hour"],
        Example = """
            calendars:
              office: { hours: { mon-fri: 09:00-17:30 } }
            fields:
              reply-time: { from: [queued-at, arrived-at], to: first-reply-at, calendar: office }
              solving-time: { clock: total-resolution }
              solved-at-once: { until-next: { same: [customer, topic] } }
              gap: { since-previous: { same: customer } }
              work: { sum: [talk, hold, wrap] }
              spoken: { difference: [talk, hold] }
              held: { ratio: [hold, talk] }
              grade: { mean: [csat, effort] }
              index: { weighted: { csat: 0.3, effort: 0.7 } }
              level: { choose: [{ when: { customer: { starts-with: VIP } }, then: gold }], otherwise: { field: team } }
              day: { date: arrived-at }
              weekday: { weekday: arrived-at }
              hour: { hour: arrived-at }
            standards:
              quick-reply: { share: { reply-time: { at-most: 1wd } }, target: 90%, by: [weekday, hour, level] }
              quick-solution: { average: solving-time, target: { at-most: 8h }, by: day }
              solved: { share: { solved-at-once: { above: 7d } }, target: 84% }
              no-chasing: { share: { gap: { at-most: 1d } }, target: { at-most: 5% } }
              effort: { average: work, target: { at-most: 8m } }
              talking: { share: { spoken: { at-most: 5m }, held: { below: 0.5 } }, target: 80% }
              grades: { share: { grade: { at-least: 4 }, index: { at-least: 4 } }, target: 80% }
            """,
    };

    public static Construct Clock { get; } = new(
        "clock", $"A clock on the record's events; each part is the name of an event or a list of names. The usual ones are {string.Join(", ", ContactEvents.Names)}.",
        new ConstructKey("start", "Starts it.", s_events, "created", "[created, customer-message]") { IsRequired = true },
        new ConstructKey("stop", "Stops it.", s_events, "[solved, closed]") { IsRequired = true },
        new ConstructKey("pause", "From here time does not count.", s_events, "[pending, on-hold]") { Needs = ["resume"] },
        new ConstructKey("resume", "From here it counts again.", s_events, "open") { Needs = ["pause"] },
        new ConstructKey("restart", "After a stop, opens a new cycle, as `start` does.", s_events, "reopened"),
        new ConstructKey("cycles", "Which of several cycles gives the value; `first` unless written.", new ValueForm.Words(new Word("first", "The first."), new Word("last", "The last."), new Word("longest", "The longest."), new Word("total", "All together.")), "total"))
    {
        Example = """
            fields:
              work-time: { clock: { start: created, stop: [solved, closed], pause: [pending, on-hold], resume: open, restart: reopened, cycles: total } }
            standards:
              worked: { share: { work-time: { at-most: 8h } }, target: 90% }
            """,
    };

    public static Construct Neighbour { get; } = new(
        "neighbour", "Which records are neighbours of each other.",
        new ConstructKey("same", "The fields whose values are the same in both.", s_distinct, "customer", "[customer, topic]") { IsRequired = true })
    {
        Example = """
            fields:
              solved-at-once: { until-next: { same: [customer, topic] } }
            standards:
              first-time-right: { share: { solved-at-once: { above: 7d } }, target: 84% }
            """,
    };

    public static Construct Row { get; } = new(
        "row", "A row of a decision table.",
        new ConstructKey("when", "The condition.", ConditionConstructs.Any, "{ wait: { above: 5m } }") { IsRequired = true },
        new ConstructKey("then", "The value that it gives.", s_result, "bad", "{ field: team }") { IsRequired = true })
    {
        Example = """
            fields:
              verdict: { choose: [{ when: { wait: { above: 5m } }, then: bad }, { when: { csat: 5 }, then: good }], otherwise: plain }
            standards:
              few-bad: { share: { verdict: bad }, target: { at-most: 5% } }
            """,
    };

    public static Construct Value { get; } = new(
        "field-value", "The value of another field.",
        new ConstructKey("field", "The field.", PlainForms.Field, "team") { IsRequired = true })
    {
        Example = """
            fields:
              desk: { choose: [{ when: { channel: voice }, then: { field: queue } }], otherwise: { field: team } }
            standards:
              happy: { share: { csat: { at-least: 4 } }, target: 80%, by: desk }
            """,
    };

    public static ImmutableArray<Construct> All { get; } = [Field, Clock, Neighbour, Row, Value];

    private static ValueForm.Words Presets => new([.. ClockPresets.All.Select(rules => new Word(rules.Preset!, ClockTexts.Of(rules.Preset!)))]);
}
