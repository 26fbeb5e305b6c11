using System.Buffers;
using System.Text.Json;
using ServiceStandards.Tallies;
using ServiceStandards.Tallies.Saved;

namespace ServiceStandards.History;

/// <summary>Reads the beginning of a saved tally, where its moment and counts stand.</summary>
internal static class EntryHeader
{
    private const int Length = 1024;

    public static HistoryEntry Read(string path)
    {
        var (day, part) = EntryName.Read(path);
        Dictionary<string, long> header = Numbers(path);
        return header.TryGetValue("as-of", out long asOf) && asOf >= 0 && asOf <= DateTime.MaxValue.Ticks
            && header.TryGetValue("records", out long records) && header.TryGetValue("pending", out long pending)
            ? new HistoryEntry(day, part, new DateTimeOffset(asOf, TimeSpan.Zero), records, pending, path)
            : throw new TallyUnreadableException($"'{path}' does not begin as a saved tally.");
    }

    private static Dictionary<string, long> Numbers(string path)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Length);
        try
        {
            using FileStream file = File.OpenRead(path);
            int read = file.ReadAtLeast(buffer.AsSpan(0, Length), Length, throwOnEndOfStream: false);
            return Numbers(buffer.AsSpan(0, read));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new TallyUnreadableException($"The saved tally '{path}' cannot be read: {e.Message}", e);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The whole numbers of the first members, up to the first list.</summary>
    private static Dictionary<string, long> Numbers(ReadOnlySpan<byte> beginning)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        var json = new Utf8JsonReader(beginning, isFinalBlock: false, state: default);
        string? name = null;
        while (json.Read() && json.TokenType != JsonTokenType.StartArray)
        {
            if (json.TokenType == JsonTokenType.PropertyName) name = json.GetString();
            else if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out long value)) numbers[name!] = value;
        }

        return numbers.GetValueOrDefault(TallyWriter.VersionKey) == TallyWriter.Version ? numbers : [];
    }
}
