using System.Collections.Immutable;

namespace ServiceStandards.Schema;

/// <summary>Exclusions, standards and targets: section 5 of the language.</summary>
internal static class StandardConstructs
{
    private static readonly ValueForm.Part s_someCondition = ConditionConstructs.Any with { IsNotEmpty = true };
    private static readonly ValueForm s_exclusions = ValueForm.OneOrMore(new ValueForm.Either(PlainForms.Name, new ValueForm.Part("exclusion")));
    private static readonly ValueForm s_periods = new ValueForm.Either(new ValueForm.Words(new Word("day", "Days of the time zone."), new Word("week", "ISO weeks, or those of `week-starts`."), new Word("month", "Months."), new Word("quarter", "Quarters of the fiscal year."), new Word("year", "Fiscal years.")), PlainForms.Part);

    public static Construct Exclusion { get; } = new(
        "exclusion", "What is not judged. With `when` and `during` both must hold.",
        new ConstructKey("when", "The condition that is met by what is left out.", ConditionConstructs.Any, "{ queue: test }"),
        new ConstructKey("during", "The span of time in which it happened.", new ValueForm.Part("span-of-time"), "{ from: 2026-02-18T06:00, until: 2026-02-19 }"),
        new ConstructKey("because", "The reason; reports count under it.", PlainForms.Text, "Storm") { IsRequired = true })
    {
        AtLeastOne = ["when", "during"],
        Example = """
            exclusions:
              storm: { when: { channel: voice }, during: { from: 2026-02-18T06:00, until: 2026-02-19 }, because: "Storm, network down" }
            standards:
              calls-answered: { service-level: { within: 2m }, target: 90%, exclude: { when: { queue: test }, because: Test calls } }
            """,
    };

    public static Construct Standard { get; } = new(
        "standard", "A promise to the customer: which records it is about, one measure, and a target.",
        [
            new ConstructKey("title", "What it promises, in words.", FileConstructs.LocalText, "Calls are answered within two minutes", "{ en: Calls, nl: Gesprekken }"),
            new ConstructKey("tags", "Words to find it by.", ValueForm.OneOrMore(PlainForms.Text), "[charter, voice]"),
            new ConstructKey("why", "Why it matters to customers.", PlainForms.Text, "Waiting is what customers complain of most."),
            new ConstructKey("improve", "What to do when it fails; reports show it.", PlainForms.Text, "Plan one more agent between 10:00 and 12:00."),
            new ConstructKey("for", "The records that it is about; every record without it. An undecided answer is out of scope and counted as unclear.", ConditionConstructs.Any, "{ channel: voice, direction: inbound }"),
            new ConstructKey("exclude", "What it leaves out beside the file's exclusions: names of exclusions, or ones written here.", s_exclusions, "{ when: { queue: test }, because: Test calls }"),
            new ConstructKey("effective", "When this version is in force, by the record's time.", new ValueForm.Part("span-of-time"), "{ from: 2026-07-01 }"),
            .. MeasureConstructs.Keys(s_someCondition),
            new ConstructKey("target", "What is promised. A plain value is at least; without a target the figure is reported and not judged.", new ValueForm.Either(PlainForms.Figure, new ValueForm.Part("target")), "90%", "{ at-least: 90%, tolerate: 2pp }") { Excludes = ["every"] },
            new ConstructKey("confidence", "For samples such as surveys: the Wilson bound of this confidence, not only the point, must meet the target.", PlainForms.Confidence, "95%"),
            new ConstructKey("per", "Cuts the records by time: `day`, `week`, `month`, `quarter`, `year`, or a part of a day such as `30m`.", s_periods, "month", "30m"),
            new ConstructKey("by", "Cuts the records by the values of these fields.", ValueForm.OneOrMore(PlainForms.Field, isDistinct: true), "queue", "[queue, team]"),
            new ConstructKey("at", "The time that says when a record was; its own time unless written.", PlainForms.Field, "resolved-at"),
            new ConstructKey("minimum", "Fewer judged records than this give *insufficient*.", PlainForms.Whole("minimum", 0, 1_000_000_000), "30"),
            new ConstructKey("judge", "Whether the whole is judged on the pooled records, or fails when one cell fails.", new ValueForm.Words(new Word("pooled", "On the pooled records (unless written)."), new Word("each", "It fails when one cell fails.")), "each"),
            new ConstructKey("evidence", "How many records the report names at the most; 20 unless written.", PlainForms.Whole("evidence", 0, 1000), "50"),
        ])
    {
        ExactlyOne = MeasureConstructs.Names,
        Example = """
            standards:
              first-time-right:
                title: { en: Solved at the first contact, nl: Bij het eerste contact opgelost }
                tags: [charter]
                why: Customers want to call once.
                improve: Look at the topics with most repeats.
                for: { channel: [voice, chat] }
                exclude: { when: { topic: test }, because: Tests }
                share: { transfers: 0 }
                target: { at-least: 80%, tolerate: 2pp, aim: 85% }
                confidence: 95%
                per: month
                by: [queue, team]
                at: ended-at
                minimum: 100
                judge: each
                evidence: 50
                effective: { from: 2026-01-01 }
            """,
    };

    public static Construct Target { get; } = new(
        "target", "What is promised: a lower bound, an upper one or both.",
        new ConstructKey("at-least", "This or more.", PlainForms.Figure, "90%", "4.2") { Excludes = ["above", "between"] },
        new ConstructKey("at-most", "This or less. Of a share the records that meet its condition are then the offenders.", PlainForms.Figure, "5%", "6m") { Excludes = ["below", "between"] },
        new ConstructKey("above", "More than this.", PlainForms.Figure, "90%") { Excludes = ["at-least", "between"] },
        new ConstructKey("below", "Less than this.", PlainForms.Figure, "3%") { Excludes = ["at-most", "between"] },
        new ConstructKey("between", "From the first to the second, both in.", new ValueForm.List(PlainForms.Figure) { Least = 2, Most = 2 }, "[70%, 85%]") { Excludes = ["at-least", "at-most", "above", "below"] },
        new ConstructKey("tolerate", "The amber band beyond the target: *tolerated* instead of *non-compliant*.", PlainForms.Band, "2pp", "30s"),
        new ConstructKey("aim", "What is aimed at; shown, never judged.", PlainForms.Figure, "95%"))
    {
        AtLeastOne = ["at-least", "at-most", "above", "below", "between"],
        Example = """
            standards:
              friendly: { share: { csat: { at-least: 4 } }, target: { at-least: 95%, tolerate: 2pp, aim: 98% } }
              abandoned: { share: { outcome: abandoned }, target: { below: 5% } }
              patience: { average: talk, target: { above: 1m, at-most: 6m } }
              occupancy: { rate: { of: hours-worked, per: hours-staffed }, target: { between: [70%, 85%] } }
            """,
    };

    public static ImmutableArray<Construct> All { get; } = [Exclusion, Standard, Target];
}
