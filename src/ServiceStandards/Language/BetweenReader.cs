using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads <c>between: [low, high]</c>, both ends in.</summary>
internal static class BetweenReader
{
    public static (Literal Low, Literal High)? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlNode.Sequence { Items: [var first, var second] })
        {
            bag.Add(Messages.WrongKind(node.Location, "'between'", "a list of two values, [low, high]", node is YamlNode.Sequence list ? $"a list of {list.Items.Length}" : node.Kind));
            return null;
        }

        Literal? low = Nodes.Literal(first, "'between'", bag), high = Nodes.Literal(second, "'between'", bag);
        return low is null || high is null ? null : (low, high);
    }
}
