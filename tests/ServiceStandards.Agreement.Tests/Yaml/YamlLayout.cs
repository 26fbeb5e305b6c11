using System.Text;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>Lays nodes out as YAML: in blocks or in braces, quoted or plain, as the dice fall.</summary>
internal sealed class YamlLayout(Dice dice)
{
    public string Write(YamlNode root)
    {
        var text = new StringBuilder();
        foreach (string line in Block(root)) text.Append(line).Append('\n');
        return text.ToString();
    }

    private IReadOnlyList<string> Block(YamlNode node) => node switch
    {
        YamlNode.Mapping { Entries.Count: > 0 } mapping => [.. mapping.Entries.SelectMany(e => Entry(e.Key, e.Value))],
        YamlNode.Sequence { Items.Count: > 0 } sequence => [.. sequence.Items.SelectMany(Item)],
        _ => [Flow(node)],
    };

    private IReadOnlyList<string> Entry(string key, YamlNode value)
    {
        string name = Scalar(key, isText: true);
        if (Stays(value)) return [$"{name}: {Flow(value)}" + Remark()];
        return [$"{name}:" + Remark(), .. Block(value).Select(line => "  " + line)];
    }

    private IReadOnlyList<string> Item(YamlNode item)
    {
        if (Stays(item)) return ["- " + Flow(item) + Remark()];
        IReadOnlyList<string> lines = Block(item);
        return ["- " + lines[0], .. lines.Skip(1).Select(line => "  " + line)];
    }

    /// <summary>Scalars and empty collections stay on the line; so does, at times, something small enough to be read there.</summary>
    private bool Stays(YamlNode node) => Size(node) is 0 or 1 || (Size(node) < 12 && !dice.OneIn(3));

    private static int Size(YamlNode node) => node switch
    {
        YamlNode.Mapping mapping => mapping.Entries.Sum(e => 1 + Size(e.Value)),
        YamlNode.Sequence sequence => sequence.Items.Sum(i => 1 + Size(i)),
        _ => 0,
    };

    private string Flow(YamlNode node) => node switch
    {
        YamlNode.Scalar scalar => Scalar(scalar.Text, scalar.IsText),
        YamlNode.Mapping mapping => "{ " + string.Join(", ", mapping.Entries.Select(e => $"{Scalar(e.Key, isText: true)}: {Flow(e.Value)}")) + " }",
        YamlNode.Sequence sequence => "[" + string.Join(", ", sequence.Items.Select(Flow)) + "]",
        _ => throw new ArgumentException($"No YAML for {node}."),
    };

    private string Remark() => dice.OneIn(12) ? "   # said so in the interviews" : "";

    private string Scalar(string text, bool isText)
    {
        if (!isText) return text;
        if (YamlQuotes.CanBePlain(text) && !dice.OneIn(4)) return text;
        return YamlQuotes.CanBeSingle(text) && dice.OneIn(2) ? YamlQuotes.Single(text) : YamlQuotes.Double(text);
    }
}
