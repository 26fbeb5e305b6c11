using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads a scorecard: section 7 of the language.</summary>
internal static class ScorecardReader
{
    private static readonly string[] s_lists = ["parts", "all-of", "any-of"];

    public static IEnumerable<Scorecard> Read(YamlNode.Scalar id, YamlNode node, FileScope scope)
    {
        if (Section.Open(node, $"scorecard {Scalars.Quoted(id.Text)}", scope.Bag) is not { } section) return [];
        string[] given = [.. s_lists.Where(section.Has)];
        if (given.Length == 0) scope.Bag.Add(Messages.ScorecardWithoutParts(id.Location, section.Name));
        if (given.Length > 1) scope.Bag.Add(Messages.ScorecardWithSeveralLists(section.KeyOf(given[1]), section.Name, given));
        if (section.Has("pass") && !section.Has("parts")) scope.Bag.Add(Messages.PassWithoutWeights(section.KeyOf("pass"), section.Name));
        var scorecard = new Scorecard
        {
            Id = id.Text,
            Location = id.Location,
            Title = LocalTextReader.Read(section, "title", scope.Language) ?? new LocalText(id.Text, null, null),
            Parts = section.Optional("parts") is { } parts ? Parts(parts, scope.Bag) : [],
            AllOf = section.References("all-of") ?? [],
            AnyOf = section.References("any-of") ?? [],
            Must = section.References("must") ?? [],
            Pass = section.Share("pass"),
            NoDataFails = section.Word("no-data", ("fail", true), ("leave-out", false)) ?? false,
        };
        section.Close();
        return [scorecard];
    }

    private static ImmutableArray<ScorecardPart> Parts(YamlNode node, DiagnosticBag bag)
    {
        if (Nodes.Mapping(node, "'parts'", bag) is not { } mapping) return [];
        if (mapping.Entries.Length == 0) bag.Add(Messages.EmptyList(node.Location, "'parts'"));
        return [.. mapping.Entries.Select(entry => Part(entry, bag)).OfType<ScorecardPart>()];
    }

    private static ScorecardPart? Part(YamlEntry entry, DiagnosticBag bag)
    {
        if (Nodes.Scalar(entry.Value, Scalars.Quoted(entry.Key.Text), bag) is not { } scalar) return null;
        if (NumberText.TryRead(scalar.Text, out decimal weight) && weight > 0)
            return new ScorecardPart(new Reference(entry.Key.Text, entry.Key.Location), weight);
        bag.Add(Messages.BadWeight(scalar.Location, entry.Key.Text, scalar.Text));
        return null;
    }
}
