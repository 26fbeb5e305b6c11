using System.Text.Json;

namespace ServiceStandards.Tallies.Saved;

/// <summary>Reads saved tallies, whatever the file holds.</summary>
internal static class SavedTallies
{
    private const long MostBytes = 1L << 30;
    private const int MostDepth = 12;

    public static Tally Load(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Read(stream);
        }
        catch (TallyUnreadableException e)
        {
            throw new TallyUnreadableException($"'{path}': {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new TallyUnreadableException($"The saved tally '{path}' cannot be read: {e.Message}", e);
        }
    }

    public static Tally Read(Stream stream)
    {
        if (stream.CanSeek && stream.Length > MostBytes)
            throw new TallyUnreadableException(FormattableString.Invariant($"The file has {stream.Length} bytes; a saved tally has at most {MostBytes}."));
        try
        {
            using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = MostDepth, AllowDuplicateProperties = false });
            return new TallyReader(new SavedValue(document.RootElement)).Read();
        }
        catch (JsonException e)
        {
            throw new TallyUnreadableException($"Not a whole saved tally: {e.Message}", e);
        }
    }
}
