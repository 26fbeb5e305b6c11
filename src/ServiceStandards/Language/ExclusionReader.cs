using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads what is left out and why: under <c>exclusions:</c> for the whole file, under <c>exclude:</c> for one standard.</summary>
internal static class ExclusionReader
{
    public static IEnumerable<Exclusion> Read(YamlNode.Scalar name, YamlNode node, FileScope scope) =>
        One(node, $"exclusion {Scalars.Quoted(name.Text)}", name, scope) is { } exclusion ? [exclusion] : [];

    public static ImmutableDictionary<string, Exclusion> ByName(IEnumerable<Exclusion> exclusions) =>
        exclusions.ToImmutableDictionary(exclusion => exclusion.Id!, StringComparer.Ordinal);

    /// <summary>A name, an exclusion written out, or a list of both; null when one of them could not be read.</summary>
    public static ImmutableArray<Exclusion>? Read(Section standard, FileScope scope)
    {
        if (standard.Optional("exclude") is not { } node) return [];
        return Nodes.All(node, "'exclude'", scope.Bag, (item, where, _) => item is YamlNode.Scalar ? ByName(item, where, scope) : One(item, where, null, scope));
    }

    private static Exclusion? ByName(YamlNode node, string where, FileScope scope)
    {
        if (Nodes.Reference(node, where, scope.Bag) is not { } reference) return null;
        if (scope.Exclusions.TryGetValue(reference.Name, out Exclusion? exclusion)) return exclusion;
        if (!scope.Unread.Contains(reference.Name)) scope.Bag.Add(Messages.UnknownExclusion(reference.Location, reference.Name, scope.Exclusions.Keys));
        return null;
    }

    private static Exclusion? One(YamlNode node, string where, YamlNode.Scalar? name, FileScope scope)
    {
        if (Section.Open(node, where, scope.Bag) is not { } section) return null;
        bool hasWhen = section.Has("when"), hasDuring = section.Has("during");
        if (!hasWhen && !hasDuring) scope.Bag.Add(Messages.ExclusionWithoutCondition(name?.Location ?? node.Location, where));
        Condition? when = ConditionReader.Read(section, "when");
        TimeRange? during = EffectiveReader.ReadRange(section, "during", scope);
        section.Demand("because");
        string? because = section.Text("because");
        section.Close();
        bool whole = hasWhen == when is not null && hasDuring == during is not null && (hasWhen || hasDuring);
        return whole && because is not null ? new Exclusion(name?.Text, when, during, because, name?.Location ?? node.Location) : null;
    }
}
