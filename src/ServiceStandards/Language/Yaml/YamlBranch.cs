using ServiceStandards.Diagnostics;

namespace ServiceStandards.Language.Yaml;

/// <summary>A mapping or list whose end is not yet read.</summary>
internal sealed class YamlBranch(bool isMapping, bool isFlow, string anchor, SourceLocation location)
{
    public bool IsMapping { get; } = isMapping;

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    public string Anchor { get; } = anchor;

    public SourceLocation Location { get; } = location;

    /// <summary>Items of a list; keys and values of a mapping by turns.</summary>
    public List<YamlNode> Children { get; } = [];

    /// <summary>Itself and everything below, aliases counted as what they stand for.</summary>
    public int Size { get; private set; } = 1;

    /// <summary>How many mappings and lists lie inside each other here, itself counted.</summary>
    public int Height { get; private set; } = 1;

    public void Add(YamlSized child)
    {
        Children.Add(child.Node);
        Size += child.Size;
        Height = Math.Max(Height, child.Height + 1);
    }
}

/// <summary>A finished node with its size and height.</summary>
internal readonly record struct YamlSized(YamlNode Node, int Size, int Height);
