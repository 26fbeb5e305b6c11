using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads what a standard promises: <c>90%</c>, or a mapping of bounds with their tolerance and aim.</summary>
internal static class TargetReader
{
    public static Target? Read(Section standard)
    {
        if (standard.Optional("target") is not { } node) return null;
        if (node is YamlNode.Mapping) return OfMapping(Section.Open(node, "'target'", standard.Bag)!);
        return Nodes.Literal(node, "'target'", standard.Bag) is { } literal ? AtLeast(literal) : null;
    }

    /// <summary>What a plain <c>90%</c> says.</summary>
    public static Target AtLeast(Literal literal) =>
        new() { Low = new Bound(literal, Inclusive: true), Location = literal.Location };

    private static Target? OfMapping(Section section)
    {
        Bound? atLeast = Bound(section, "at-least", inclusive: true), above = Bound(section, "above", inclusive: false);
        Bound? atMost = Bound(section, "at-most", inclusive: true), below = Bound(section, "below", inclusive: false);
        var between = section.Optional("between") is { } node ? BetweenReader.Read(node, section.Bag) : null;
        Literal? tolerate = section.Literal("tolerate"), aim = section.Literal("aim");
        section.Close();
        Bound? low = One(section, atLeast, above, between?.Low), high = One(section, atMost, below, between?.High);
        if (low is not null || high is not null)
            return new Target { Low = low, High = high, Tolerate = tolerate, Aim = aim, Location = section.Node.Location };
        if (!section.Node.Entries.Any(entry => entry.Key.Text is not ("tolerate" or "aim"))) section.Bag.Add(Messages.TargetWithoutBound(section.Node.Location));
        return null;
    }

    private static Bound? Bound(Section section, string key, bool inclusive) =>
        section.Literal(key) is { } value ? new Bound(value, inclusive) : null;

    private static Bound? One(Section section, Bound? inclusive, Bound? exclusive, Literal? end)
    {
        Bound?[] all = [inclusive, exclusive, end is null ? null : new Bound(end, Inclusive: true)];
        Bound[] given = [.. all.OfType<Bound>()];
        if (given.Length > 1) section.Bag.Add(Messages.BoundTwice(given.Max(bound => bound.Value.Location)));
        return given.FirstOrDefault();
    }
}
