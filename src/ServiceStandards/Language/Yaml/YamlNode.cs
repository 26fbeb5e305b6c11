using System.Collections.Immutable;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Language.Yaml;

/// <summary>A piece of a YAML file that knows where it stands. Aliases are resolved: the same node may hang in several places.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>A text, a number, a flag or nothing: YAML types are not looked at, the reader knows what it wants.</summary>
    internal sealed record Scalar(string Text, bool Quoted, SourceLocation Location) : YamlNode(Location)
    {
        /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
        public bool IsNull => !Quoted && Text is ("" or "~" or "null" or "Null" or "NULL");
    }

    internal sealed record Sequence(ImmutableArray<YamlNode> Items, SourceLocation Location) : YamlNode(Location);

    /// <summary>Keys are unique; merge keys are resolved, what they bring in stands last.</summary>
    internal sealed record Mapping(ImmutableArray<YamlEntry> Entries, SourceLocation Location) : YamlNode(Location);

    /// <summary>Something wrong that is already reported: readers pass over it in silence.</summary>
    internal sealed record Broken(SourceLocation Location) : YamlNode(Location);

    /// <summary>What a message calls it.</summary>
    public string Kind => this switch
    {
        Scalar { IsNull: true } => "nothing",
        Scalar => "a plain value",
        Sequence => "a list",
        Mapping => "a mapping",
        _ => "something unreadable",
    };
}

/// <summary>A key of a mapping and its value.</summary>
internal sealed record YamlEntry(YamlNode.Scalar Key, YamlNode Value);
