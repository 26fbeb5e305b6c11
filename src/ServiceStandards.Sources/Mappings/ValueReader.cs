using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Reads a value as a cell of a file has it: nothing is an empty cell.</summary>
internal static class ValueReader
{
    public static string? Read(YamlNode node, string name, DiagnosticBag bag) =>
        node is YamlNode.Scalar { IsNull: true } ? "" : Nodes.Scalar(node, Scalars.Quoted(name), bag)?.Text;
}
