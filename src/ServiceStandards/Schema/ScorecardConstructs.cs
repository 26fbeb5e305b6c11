using System.Collections.Immutable;

namespace ServiceStandards.Schema;

/// <summary>Scorecards and driver analyses: section 7 of the language.</summary>
internal static class ScorecardConstructs
{
    private static readonly ValueForm s_parts = ValueForm.OneOrMore(PlainForms.Name, isDistinct: true);

    public static Construct Scorecard { get; } = new(
        "scorecard", "Several standards or scorecards taken together, with weights or as a ladder.",
        new ConstructKey("title", "What it is about, in words.", FileConstructs.LocalText, "Charter", "{ en: Charter, nl: Handvest }"),
        new ConstructKey("parts", "Weights over standards and scorecards: compliant earns all of it, tolerated half, non-compliant nothing; parts without a verdict leave the weights.", new ValueForm.Map(PlainForms.Weight) { Sample = "calls-answered" }, "{ calls-answered: 60, complaints: 40 }"),
        new ConstructKey("all-of", "All of these must comply.", s_parts, "[calls-answered, complaints]"),
        new ConstructKey("any-of", "One of these must comply.", s_parts, "[calls-answered, complaints]"),
        new ConstructKey("must", "Parts that sink the card when they are non-compliant.", s_parts, "calls-answered"),
        new ConstructKey("pass", "The share of the weights that passes; `100%` unless written.", PlainForms.Share, "70%") { Needs = ["parts"] },
        new ConstructKey("no-data", "Whether parts without a verdict leave the weights, or fail.", new ValueForm.Words(new Word("leave-out", "They leave the weights (unless written)."), new Word("fail", "They count nothing, and as `must` they sink the card.")), "fail"))
    {
        ExactlyOne = ["parts", "all-of", "any-of"],
        Example = """
            standards:
              calls-answered: { service-level: { within: 2m }, target: 90% }
              in-20-seconds: { service-level: { within: 20s }, target: 50% }
              complaints: { count: { topic: complaint }, target: { at-most: 5 } }
            scorecards:
              charter: { title: Charter, parts: { calls-answered: 60, complaints: 40 }, must: calls-answered, pass: 70%, no-data: fail }
              ladder: { all-of: [calls-answered, in-20-seconds] }
              either: { any-of: [ladder, charter] }
            """,
    };

    public static Construct Drivers { get; } = new(
        "driver-analysis", "A key-driver analysis: which aspects of the service go along with an outcome, and where improvement pays.",
        new ConstructKey("title", "What it is about, in words.", FileConstructs.LocalText, "What makes customers satisfied"),
        new ConstructKey("outcome", "The field that is explained.", PlainForms.Field, "csat") { IsRequired = true },
        new ConstructKey("of", "The fields that may explain it; ten records are needed for each.", ValueForm.OneOrMore(PlainForms.Field, isDistinct: true), "[effort, nps]") { IsRequired = true },
        new ConstructKey("by", "Analyses each group of this field as well.", PlainForms.Field, "team"),
        new ConstructKey("for", "The records that it is about; every record without it.", ConditionConstructs.Any, "{ channel: voice }"))
    {
        Example = """
            drivers:
              quality: { title: What makes customers satisfied, outcome: csat, of: [effort, transfers], by: team, for: { channel: voice } }
            """,
    };

    public static ImmutableArray<Construct> All { get; } = [Scorecard, Drivers];
}
