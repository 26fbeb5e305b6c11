using System.Collections.Immutable;

namespace ServiceStandards.Schema;

/// <summary>The measures of a standard: section 5 of the language.</summary>
internal static class MeasureConstructs
{
    private static readonly ValueForm s_side = new ValueForm.Either(PlainForms.Field, ConditionConstructs.Any);

    public static ImmutableArray<string> Names => [.. Keys(ConditionConstructs.Any).Select(k => k.Name)];

    public static ImmutableArray<ConstructKey> Keys(ValueForm someCondition) =>
    [
        new("share", "The share of the records that meet this condition, of those that meet or miss it.", someCondition, "{ wait: { at-most: 2m } }"),
        new("every", "As `share`, with a target of 100%.", someCondition, "{ first-reply-at: { given: yes } }") { Excludes = ["target"] },
        new("service-level", "The share of contacts answered in time, by one of the formulas of the trade.", new ValueForm.Part("service-level"), "{ within: 2m }"),
        new("average", "The mean of this field.", PlainForms.Field, "handle-time") { WantsMapping = ["target"] },
        new("median", "The middle value of this field.", PlainForms.Field, "wait") { WantsMapping = ["target"] },
        new("lowest", "The lowest value of this field.", PlainForms.Field, "csat") { WantsMapping = ["target"] },
        new("highest", "The highest value of this field.", PlainForms.Field, "wait") { WantsMapping = ["target"] },
        new("total", "The sum of this field.", PlainForms.Field, "transfers") { WantsMapping = ["target"] },
        new("percentile", "The value that so many percent of the records do not exceed (nearest rank).", new ValueForm.Part("percentile"), "{ of: wait, at: 95 }") { WantsMapping = ["target"] },
        new("count", "How many records meet this condition.", ConditionConstructs.Any, "{ topic: complaint }") { WantsMapping = ["target"] },
        new("rate", "Sum over sum, such as handling time or occupancy; never a mean of ratios.", new ValueForm.Part("rate"), "{ of: handle-time, per: {} }") { WantsMapping = ["target"] },
        new("nps", "The net promoter score of this field: the percentage of 9 and 10 less that of 0 to 6.", PlainForms.Field, "nps") { WantsMapping = ["target"] },
    ];

    public static Construct ServiceLevel { get; } = new(
        "service-level", "The share of contacts answered in time. Outcomes other than answered and abandoned are left out and counted, unless `outcomes` says what they are.",
        new ConstructKey("within", "The limit.", PlainForms.Duration, "2m", "20s") { IsRequired = true },
        new ConstructKey("of", "The waiting time; `wait` unless written.", PlainForms.Field, "wait"),
        new ConstructKey("abandoned", "What an abandoned contact is; `missed` unless written.", new ValueForm.Words(
            new Word("missed", "Missed: Aw / (A+B)."), new Word("met", "Met: (Aw+B) / (A+B)."), new Word("ignored", "Left out: Aw / A."),
            new Word("ignored-within", "Left out within the limit, else missed: Aw / (A+B-Bw)."), new Word("met-within", "Met within the limit, else missed: (Aw+Bw) / (A+B).")), "ignored-within"),
        new ConstructKey("short-abandon", "Contacts abandoned sooner than this are left out.", PlainForms.Duration, "5s"),
        new ConstructKey("strict", "Whether the limit itself is too late.", PlainForms.Flag, "yes"),
        new ConstructKey("outcomes", "What other outcomes are.", new ValueForm.Map(new ValueForm.Words(new Word("met", "Answered in time."), new Word("missed", "Not answered in time."))) { Names = "^(?!(answered|abandoned)$)", Sample = "callback" }, "{ callback: met, busy: missed }"))
    {
        Example = """
            standards:
              calls-answered:
                for: { channel: voice }
                service-level: { within: 20s, of: wait, abandoned: ignored-within, short-abandon: 5s, strict: no, outcomes: { callback: met, busy: missed } }
                target: 80%
            """,
    };

    public static Construct Percentile { get; } = new(
        "percentile", "A percentile by nearest rank.",
        new ConstructKey("of", "The field.", PlainForms.Field, "wait") { IsRequired = true },
        new ConstructKey("at", "The percentage, above 0 and up to 100.", PlainForms.Percent, "95", "99.9") { IsRequired = true })
    {
        Example = """
            standards:
              longest-waits: { percentile: { of: wait, at: 95 }, target: { at-most: 5m }, per: month }
            """,
    };

    public static Construct Rate { get; } = new(
        "rate", "The sum of one thing over the sum of another. A field is added up, a condition counts the records that meet it; `{}` counts all.",
        new ConstructKey("of", "What is divided.", s_side, "handle-time", "{ outcome: answered }") { IsRequired = true },
        new ConstructKey("per", "By what.", s_side, "staffed-time", "{}") { IsRequired = true })
    {
        Example = """
            standards:
              handling: { rate: { of: handle-time, per: { outcome: answered } }, target: { at-most: 6m } }
              answered: { rate: { of: calls-answered, per: calls-offered }, target: { at-least: 95% } }
              known: { every: { customer: { given: yes } } }
              middle: { median: wait, target: { at-most: 1m } }
              least: { lowest: csat, target: { at-least: 2 } }
              most: { highest: wait, target: { at-most: 1h } }
              all: { total: transfers, target: { at-most: 100 } }
              mean: { average: handle-time, target: { at-most: 6m } }
              complaints: { count: { topic: complaint }, target: { at-most: 5 } }
              promoters: { nps: nps, target: { at-least: 40, tolerate: 5, aim: 50 } }
            """,
    };

    public static ImmutableArray<Construct> All { get; } = [ServiceLevel, Percentile, Rate];
}
