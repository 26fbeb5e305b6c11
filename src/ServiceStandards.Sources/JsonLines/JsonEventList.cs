using System.Text;
using System.Text.Json;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.JsonLines;

/// <summary>Finds out which name holds the list of events, and what names its objects have.</summary>
/// <param name="written">The name that the mapping gives; null = the one that is <c>events</c> in any casing.</param>
internal sealed class JsonEventList(string? written)
{
    private const int MostMembers = 1000;

    private readonly HashSet<Utf8Key> _others = new(Utf8Key.Comparer);
    private readonly HashSet<Utf8Key> _members = new(Utf8Key.Comparer);

    /// <summary>The name as the file writes it; null = no object has such a list.</summary>
    public string? Name { get; private set; }

    public IReadOnlyCollection<string> Members => [.. _members.Select(member => Encoding.UTF8.GetString(member.Bytes)).Order(StringComparer.Ordinal)];

    /// <summary>Whether a list under this name is the one.</summary>
    public bool Is(Utf8JsonReader name)
    {
        if (Name is not null) return name.ValueTextEquals(Name);
        if (!name.ValueIsEscaped && _others.GetAlternateLookup<ReadOnlySpan<byte>>().Contains(name.ValueSpan)) return false;
        string text = name.GetString()!;
        if (written is null ? KebabCase.Of(text) == "events" : text == written)
        {
            Name = text;
            return true;
        }

        if (_others.Count < MostMembers) _others.Add(new Utf8Key(Encoding.UTF8.GetBytes(text)));
        return false;
    }

    /// <summary>Goes through a list to its end and learns the names of its objects.</summary>
    public void Look(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject) LookInside(ref reader);
            else reader.Skip();
        }
    }

    private void LookInside(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (_members.Count < MostMembers) _members.GetAlternateLookup<ReadOnlySpan<byte>>().Add(reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan);
            reader.Read();
            reader.Skip();
        }
    }
}
