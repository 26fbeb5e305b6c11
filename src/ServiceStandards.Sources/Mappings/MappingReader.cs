using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Reads the text of a mapping file.</summary>
internal sealed class MappingReader
{
    private const string FormatKey = "service-standards-mapping";

    private readonly DiagnosticBag _bag;
    private readonly SourceText _source;
    private readonly Dictionary<string, SourceLocation> _places = new(StringComparer.Ordinal);

    private MappingReader(SourceText source, DiagnosticBag bag) => (_source, _bag) = (source, bag);

    /// <summary>What the file says; every problem is in the bag, and the mapping is to be used only when that has no error.</summary>
    public static Mapping Read(string path, string text, DiagnosticBag bag)
    {
        var source = new SourceText(path, text.StartsWith('\uFEFF') ? text[1..] : text);
        bag.AddSource(source);
        return new MappingReader(source, bag).Read();
    }

    private Mapping Read()
    {
        if (Section() is not { } file) return Mapping.None;
        var mapping = new Mapping
        {
            Format = file.Word("format", ("csv", RecordFormat.Csv), ("tsv", RecordFormat.Tsv), ("jsonl", RecordFormat.JsonLines)),
            Separator = Separator(file),
            Header = file.Optional("header") is null ? null : Placed(file, "header").Texts("header"),
            Encoding = Placed(file, "encoding").Text("encoding"),
            TimeZone = Placed(file, "time-zone").Text("time-zone"),
            DecimalSign = file.Word("decimal-sign", ("point", DecimalSign.Point), ("comma", DecimalSign.Comma)) ?? default,
            MaxRejected = file.Share("max-rejected"),
            Fields = Fields(file),
            Constants = Constants(file),
            Skip = Skip(file),
            Events = EventMappingReader.Read(file, _source.Path),
            Places = new MappingPlaces(_source.Path, _places) { Source = _source },
        };
        file.Close();
        if (!_bag.HasErrors) MappingCheck.Check(mapping, _bag);
        return mapping;
    }

    /// <summary>The whole file; null where it is no mapping file at all, which is then reported.</summary>
    private Section? Section()
    {
        if (TextFault.In(_source) is { } fault)
        {
            _bag.Add(fault);
            return null;
        }

        if (string.IsNullOrWhiteSpace(_source.Text))
        {
            _bag.Add(MappingMessages.NotAMapping(new SourceLocation(_source.Path, 1, 1)));
            return null;
        }

        if (YamlComposer.Compose(_source, _bag) is not { } root) return null;
        if (root is not YamlNode.Mapping { Entries: [var first, ..] } || first.Key.Text != FormatKey)
        {
            _bag.Add(MappingMessages.NotAMapping(new SourceLocation(_source.Path, root.Location.Line, root.Location.Column)));
            return null;
        }

        if (first.Value is not YamlNode.Scalar { Text: "1" }) _bag.Add(MappingMessages.WrongVersion(first.Value.Location));
        Section file = Language.Section.Open(root, "the mapping", _bag)!;
        file.Has(FormatKey);
        return file;
    }

    private char? Separator(Section file)
    {
        if (Placed(file, "separator").Text("separator") is not { } text) return null;
        if (text == "tab") return '\t';
        if (text.Length == 1) return text[0];
        _bag.Add(MappingMessages.SeparatorUnusable(_places["separator"], text));
        return null;
    }

    private Dictionary<string, FieldMapping> Fields(Section file)
    {
        Dictionary<string, FieldMapping> fields = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in Entries(file, "fields"))
        {
            _places[MappingPlaces.FieldPart(entry.Key.Text)] = entry.Key.Location;
            if (FieldMappingReader.Read(entry.Key.Text, entry.Value, _places, _bag) is { } field) fields.Add(entry.Key.Text, field);
        }

        return fields;
    }

    private Dictionary<string, string> Constants(Section file)
    {
        Dictionary<string, string> constants = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in Entries(file, "constants"))
        {
            _places[MappingPlaces.ConstantPart(entry.Key.Text)] = entry.Value.Location;
            if (Nodes.Scalar(entry.Value, Scalars.Quoted(entry.Key.Text), _bag) is { } value) constants.Add(entry.Key.Text, value.Text);
        }

        return constants;
    }

    private List<SkipRule> Skip(Section file)
    {
        if (file.Optional("skip") is not { } node) return [];
        List<SkipRule> rules = [];
        foreach (YamlNode item in Nodes.OneOrMore(node, "'skip'", _bag) ?? [])
        {
            if (Nodes.Mapping(item, "'skip'", _bag) is { } rule) rules.Add(Rule(rule, rules.Count));
        }

        return rules;
    }

    private SkipRule Rule(YamlNode.Mapping node, int number)
    {
        if (node.Entries.IsEmpty) _bag.Add(Messages.EmptyList(node.Location, "'skip'"));
        Dictionary<string, IReadOnlyList<string>> fields = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in node.Entries)
        {
            _places[MappingPlaces.SkipPart(number, entry.Key.Text)] = entry.Key.Location;
            ImmutableArray<YamlNode> values = Nodes.OneOrMore(entry.Value, Scalars.Quoted(entry.Key.Text), _bag) ?? [];
            fields.Add(entry.Key.Text, [.. values.Select(value => ValueReader.Read(value, entry.Key.Text, _bag)).OfType<string>()]);
        }

        return new SkipRule { Fields = fields };
    }

    private ImmutableArray<YamlEntry> Entries(Section file, string key) =>
        file.Optional(key) is { } node && Nodes.Mapping(node, Scalars.Quoted(key), _bag) is { } mapping ? mapping.Entries : [];

    /// <summary>Keeps the place of a key's value for what is checked later.</summary>
    private Section Placed(Section file, string key)
    {
        if (file.Optional(key) is { } node) _places[key] = node.Location;
        return file;
    }
}
