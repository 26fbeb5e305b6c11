using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads <c>weighted: { F: 0.3, G: 0.7 }</c>.</summary>
internal static class WeightedReader
{
    public static FieldFormula.Weighted? Read(Section field)
    {
        if (field.Optional("weighted") is not { } node || Nodes.Mapping(node, "'weighted'", field.Bag) is not { } mapping) return null;
        if (mapping.Entries.Length == 0) field.Bag.Add(Messages.EmptyList(node.Location, "'weighted'"));
        ImmutableArray<WeightedPart> parts = [.. mapping.Entries.Select(entry => Part(entry, field.Bag)).OfType<WeightedPart>()];
        return parts.Length > 0 && parts.Length == mapping.Entries.Length ? new FieldFormula.Weighted(parts, field.KeyOf("weighted")) : null;
    }

    private static WeightedPart? Part(YamlEntry entry, DiagnosticBag bag)
    {
        if (Nodes.Scalar(entry.Value, Scalars.Quoted(entry.Key.Text), bag) is not { } scalar) return null;
        if (NumberText.TryRead(scalar.Text, out decimal weight)) return new WeightedPart(new Reference(entry.Key.Text, entry.Key.Location), weight);
        bag.Add(Messages.ExpectedNumber(scalar.Location, Scalars.Quoted(entry.Key.Text), scalar.Text));
        return null;
    }
}
