using System.Text;
using System.Text.Json;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.JsonLines;

/// <summary>
/// Goes through a file once to learn which names its objects have: a name may occur in the last line for the first time,
/// and a standard must not take its field for absent. Lines that are no objects are left to the reading.
/// </summary>
internal static class JsonScan
{
    private const int MostNames = 10_000;

    /// <summary>The names of single values, in the order in which they first occur; and what is found out about the list of events.</summary>
    /// <exception cref="RecordsUnreadableException">The file cannot be read, or its names are too many to be columns.</exception>
    public static IReadOnlyList<string> Names(JsonInput input, JsonEventList events)
    {
        HashSet<Utf8Key> seen = new(Utf8Key.Comparer);
        List<string> names = [];
        using LineReader lines = input.Lines(input.Open());
        try
        {
            while (lines.Read())
            {
                if (lines.Number == 1 && lines.Line is [0xFE or 0xFF, ..] or [0, ..]) throw new RecordsUnreadableException(SourceMessages.BinaryHeader(input.Name));
                Collect(lines.Line, seen, names, events);
                if (names.Count > MostNames) throw new RecordsUnreadableException(SourceMessages.TooManyNames(input.Name, lines.Number, MostNames));
            }
        }
        catch (IOException broken)
        {
            throw new RecordsUnreadableException(SourceMessages.CannotReadOn(input.Name, lines.Number, broken.Message), broken);
        }

        return names;
    }

    private static void Collect(ReadOnlySpan<byte> line, HashSet<Utf8Key> seen, List<string> names, JsonEventList events)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                Utf8JsonReader name = reader;
                reader.Read();
                if (reader.TokenType == JsonTokenType.StartArray && events.Is(name)) events.Look(ref reader);
                else if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) reader.Skip();
                else if (seen.GetAlternateLookup<ReadOnlySpan<byte>>().Add(name.ValueIsEscaped ? Encoding.UTF8.GetBytes(name.GetString()!) : name.ValueSpan)) names.Add(name.GetString()!);
            }
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // The reading rejects and lists the line; here it names no columns.
        }
    }
}
