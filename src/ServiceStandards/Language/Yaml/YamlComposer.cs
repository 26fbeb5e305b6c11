using System.Collections.Frozen;
using ServiceStandards.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ServiceStandards.Language.Yaml;

/// <summary>
/// Makes nodes of the events of the YAML parser, without recursion and within <see cref="YamlLimits"/>. What only one value
/// suffers from is reported and passed over; what spoils the file ends the reading.
/// </summary>
internal sealed class YamlComposer
{
    /// <summary>Keys whose values are read by people only.</summary>
    private static readonly FrozenSet<string> s_freeTexts = FrozenSet.Create(
        StringComparer.Ordinal, "because", "title", "en", "nl", "why", "improve", "name", "source", "owner", "by");

    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly Stack<YamlBranch> _open = new();
    private readonly Dictionary<string, YamlSized> _anchors = new(StringComparer.Ordinal);
    private YamlNode? _root;
    private int _nodes;
    private bool _begun;

    private YamlComposer(SourceText source, DiagnosticBag bag) => (_source, _bag) = (source, bag);

    /// <summary>The file's one document; null when the file is empty or spoilt, which is then reported.</summary>
    public static YamlNode? Compose(SourceText source, DiagnosticBag bag) => new YamlComposer(source, bag).Compose();

    private YamlNode? Compose()
    {
        var events = new YamlEvents(_source);
        while (events.MoveNext())
        {
            if (!Take(events.Current)) return null;
        }

        if (events.Fault is { } fault)
        {
            _bag.Add(fault);
            return null;
        }

        if (_root is not null and not YamlNode.Scalar { IsNull: true }) return _root;
        _bag.Add(Messages.FileEmpty(new SourceLocation(_source.Path, 1, 1)));
        return null;
    }

    /// <summary>False when there is no use in going on.</summary>
    private bool Take(ParsingEvent happened) => happened switch
    {
        DocumentStart start => TakeDocument(start),
        AnchorAlias alias => TakeAlias(alias),
        Scalar scalar => TakeScalar(scalar),
        SequenceStart start => TakeStart(start, isMapping: false, start.Style == SequenceStyle.Flow),
        MappingStart start => TakeStart(start, isMapping: true, start.Style == MappingStyle.Flow),
        SequenceEnd end => TakeEnd(end),
        MappingEnd end => TakeEnd(end),
        _ => true,
    };

    private bool TakeDocument(DocumentStart start)
    {
        if (!_begun) return _begun = true;
        return Stop(Messages.SeveralDocuments(At(start)));
    }

    private bool TakeScalar(Scalar scalar)
    {
        SourceLocation at = At(scalar);
        if (IsCutAtComma(scalar)) return DropKey();
        if (scalar.Value.Length > YamlLimits.ScalarLength) return Stop(Messages.ScalarTooLong(at, YamlLimits.ScalarLength));
        CheckTag(scalar, at);
        var node = new YamlNode.Scalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, at);
        return Count(1, at, alias: false) && Put(new YamlSized(node, 1, 0), Anchor(scalar));
    }

    /// <summary><c>{ because: Storm, network down }</c> is to YAML a key <c>network down</c> whose value is left out, colon and all.</summary>
    private bool IsCutAtComma(Scalar scalar) =>
        scalar is { Value: "", Style: ScalarStyle.Plain } && scalar.Tag.IsEmpty && scalar.Anchor.IsEmpty
        && _open.TryPeek(out YamlBranch? parent) && parent is { IsFlow: true, IsMapping: true } && parent.Children.Count % 2 == 1
        && !_source.Text.AsSpan(0, (int)scalar.Start.Index).TrimEnd().EndsWith(":", StringComparison.Ordinal);

    /// <summary>In a text that people read, the part behind the comma belongs to it; anywhere else it is told.</summary>
    private bool DropKey()
    {
        List<YamlNode> children = _open.Peek().Children;
        if (children is [.., YamlNode.Scalar { Text: var name }, YamlNode.Scalar { Quoted: false } text, YamlNode.Scalar { Quoted: false } rest] && s_freeTexts.Contains(name))
            children[^2] = text with { Text = $"{text.Text}, {rest.Text}" };
        else if (children[^1] is YamlNode.Scalar key) _bag.Add(Messages.CutAtComma(key.Location, key.Text));
        else _bag.Add(Messages.ComplexKey(children[^1].Location, children[^1].Kind));
        children.RemoveAt(children.Count - 1);
        return true;
    }

    private bool TakeStart(NodeEvent start, bool isMapping, bool isFlow)
    {
        SourceLocation at = At(start);
        if (_open.Count >= YamlLimits.Depth) return Stop(Messages.TooDeep(at, YamlLimits.Depth));
        CheckTag(start, at);
        _open.Push(new YamlBranch(isMapping, isFlow, Anchor(start), at));
        return Count(1, at, alias: false);
    }

    private bool TakeEnd(ParsingEvent end)
    {
        YamlBranch branch = _open.Pop();
        SourceLocation at = Spanning(branch.Location, end);
        if (branch.IsFlow && at.Length > 0) at = at with { Length = at.Length + 1 }; // the parser leaves the closing bracket out
        YamlNode node = branch.IsMapping
            ? YamlMapping.Of(branch.Children, at, _bag)
            : new YamlNode.Sequence([.. branch.Children], at);
        return Put(new YamlSized(node, branch.Size, branch.Height), branch.Anchor);
    }

    private bool TakeAlias(AnchorAlias alias)
    {
        SourceLocation at = At(alias);
        string name = alias.Value.Value;
        if (_open.Any(branch => branch.Anchor == name)) return Replace(Messages.RecursiveAlias(at, name), at);
        if (!_anchors.TryGetValue(name, out YamlSized anchored)) return Replace(Messages.UnknownAlias(at, name, _anchors.Keys), at);
        if (_open.Count + anchored.Height > YamlLimits.Depth) return Stop(Messages.TooDeep(at, YamlLimits.Depth));
        return Count(anchored.Size, at, alias: true) && Put(anchored, anchor: "");
    }

    private bool Replace(Diagnostic problem, SourceLocation at)
    {
        _bag.Add(problem);
        return Put(new YamlSized(new YamlNode.Broken(at), 1, 0), anchor: "");
    }

    private bool Put(YamlSized node, string anchor)
    {
        if (anchor.Length > 0) _anchors[anchor] = node;
        if (_open.TryPeek(out YamlBranch? parent)) parent.Add(node);
        else _root = node.Node;
        return true;
    }

    private bool Count(int nodes, SourceLocation at, bool alias)
    {
        _nodes += nodes;
        if (_nodes <= YamlLimits.Nodes) return true;
        return Stop(alias ? Messages.AliasesTooLarge(at, YamlLimits.Nodes) : Messages.TooManyNodes(at, YamlLimits.Nodes));
    }

    private bool Stop(Diagnostic problem)
    {
        _bag.Add(problem);
        return false;
    }

    private void CheckTag(NodeEvent node, SourceLocation at)
    {
        if (!node.Tag.IsEmpty) _bag.Add(Messages.TagNotAllowed(at, node.Tag.Value));
    }

    private static string Anchor(NodeEvent node) => node.Anchor.IsEmpty ? "" : node.Anchor.Value;

    private SourceLocation At(ParsingEvent happened) =>
        Spanning(new SourceLocation(_source.Path, (int)happened.Start.Line, (int)happened.Start.Column), happened);

    /// <summary>The length is known where start and end stand in one line.</summary>
    private static SourceLocation Spanning(SourceLocation start, ParsingEvent end) =>
        end.End.Line == start.Line ? start with { Length = Math.Max(0, (int)end.End.Column - start.Column) } : start;
}
