using ServiceStandards.Records;

namespace ServiceStandards.Sources.Rows;

/// <summary>Opens files and streams, and words what keeps them from being opened.</summary>
internal static class SourceStream
{
    public static Stream OpenFile(string path)
    {
        if (Directory.Exists(path)) throw new RecordsUnreadableException(SourceMessages.IsDirectory(path));
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RecordsUnreadableException(SourceMessages.NoSuchFile(path), missing);
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException)
        {
            throw new RecordsUnreadableException(SourceMessages.CannotOpen(path, barred.Message), barred);
        }
    }

    /// <summary>How far a stream is read, from 0 to 1; null where it cannot tell.</summary>
    public static double? Progress(Stream stream) =>
        stream.CanSeek && stream.Length > 0 ? Math.Min(1, (double)stream.Position / stream.Length) : null;
}
