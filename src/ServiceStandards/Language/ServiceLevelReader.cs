using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads <c>service-level: { within, of, abandoned, short-abandon, strict, outcomes }</c>.</summary>
internal static class ServiceLevelReader
{
    private static readonly string[] s_ownOutcomes = ["answered", "abandoned"];

    public static Measure? Read(Section standard, string key)
    {
        if (standard.Optional(key) is not { } node || Section.Open(node, Scalars.Quoted(key), standard.Bag) is not { } section) return null;
        section.Demand("within");
        Literal? within = Duration(section, "within");
        Reference of = section.Reference("of") ?? new Reference("wait", standard.KeyOf(key));
        AbandonedRule? abandoned = section.Word(
            "abandoned",
            ("missed", AbandonedRule.Missed), ("met", AbandonedRule.Met), ("ignored", AbandonedRule.Ignored),
            ("ignored-within", AbandonedRule.IgnoredWithin), ("met-within", AbandonedRule.MetWithin));
        Literal? shortAbandon = Duration(section, "short-abandon");
        bool strict = section.Flag("strict") ?? false;
        ImmutableArray<OutcomeRule> outcomes = section.Optional("outcomes") is { } rules ? Outcomes(rules, section.Bag) : [];
        section.Close();
        return within is null
            ? null
            : new Measure.ServiceLevel(within, of, abandoned ?? AbandonedRule.Missed, shortAbandon, strict, outcomes, standard.KeyOf(key));
    }

    /// <summary>A duration, or working days, which fit where the waiting time is measured on a calendar.</summary>
    private static Literal? Duration(Section section, string key)
    {
        if (section.Literal(key) is not { } literal) return null;
        if (!literal.Quoted && (DurationText.TryRead(literal.Text, out _) || NumberText.TryReadWorkingDays(literal.Text, out _))) return literal;
        section.Bag.Add(Messages.ExpectedDuration(literal.Location, Scalars.Quoted(key), literal.Text, literal.Quoted));
        return null;
    }

    private static ImmutableArray<OutcomeRule> Outcomes(YamlNode node, DiagnosticBag bag)
    {
        if (Section.Open(node, "'outcomes'", bag) is not { } section) return [];
        if (section.Node.Entries.Length == 0) bag.Add(Messages.EmptyList(node.Location, "'outcomes'"));
        List<OutcomeRule> rules = [];
        foreach (YamlEntry entry in section.Node.Entries)
        {
            YamlNode.Scalar outcome = entry.Key;
            if (s_ownOutcomes.Contains(outcome.Text)) bag.Add(Messages.OutcomeHasItsRule(outcome.Location, outcome.Text));
            if (section.Word(outcome.Text, ("met", true), ("missed", false)) is { } met)
                rules.Add(new OutcomeRule(new Literal(outcome.Text, outcome.Quoted, outcome.Location), met));
        }

        return [.. rules];
    }
}
