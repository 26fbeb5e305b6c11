using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Testing;

/// <summary>Reads a record of a test: its fields by name, <c>repeat</c> and <c>events</c>.</summary>
internal static class RecordReader
{
    private const int MostRepeats = 1_000_000;

    public static WrittenRecord? Read(YamlNode node, DiagnosticBag bag)
    {
        if (Section.Open(node, "the record", bag) is not { } section) return null;
        int repeat = section.Whole("repeat", 1, MostRepeats) ?? 1;
        ImmutableArray<WrittenEvent> events = section.Optional("events") is { } list && Nodes.Sequence(list, "'events'", bag) is { } items
            ? [.. items.Items.Select(e => Event(e, bag)).OfType<WrittenEvent>()]
            : [];
        IEnumerable<YamlEntry> fields = section.Node.Entries.Where(e => e.Key.Text is not ("repeat" or "events"));
        return new WrittenRecord(repeat, [.. fields.Select(f => Field(f, bag)).OfType<WrittenField>()], events, section.Node.Location);
    }

    private static WrittenField? Field(YamlEntry entry, DiagnosticBag bag)
    {
        string name = entry.Key.Text, kebab = KebabCase.Of(name);
        if (kebab != name) bag.Add(Messages.BadName(entry.Key.Location, name, kebab));
        if (entry.Value is YamlNode.Scalar { IsNull: true }) return new WrittenField(name, null, entry.Key.Location);
        return Nodes.Literal(entry.Value, Scalars.Quoted(name), bag) is { } value ? new WrittenField(name, value, entry.Key.Location) : null;
    }

    private static WrittenEvent? Event(YamlNode node, DiagnosticBag bag)
    {
        if (Section.Open(node, "the event", bag) is not { } section) return null;
        section.Demand("at", "event");
        Literal? at = section.Literal("at");
        string? name = section.Text("event");
        section.Close();
        return at is null || name is null ? null : new WrittenEvent(name, at);
    }
}
