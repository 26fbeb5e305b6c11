namespace ServiceStandards.Sources.Csv;

/// <summary>The first bytes of a file, which may say how it is encoded.</summary>
internal static class CsvStart
{
    private const int Longest = 4;

    public static byte[] Of(Stream stream)
    {
        byte[] start = new byte[Longest];
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start[..read];
    }

    /// <summary>Whether no byte order mark says UTF-16 or UTF-32.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> start) =>
        start is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF]);
}
