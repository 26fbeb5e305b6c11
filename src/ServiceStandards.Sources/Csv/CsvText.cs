using System.Text;

namespace ServiceStandards.Sources.Csv;

/// <summary>
/// Bytes as they are given to the CSV reader. It would take some first bytes for a byte order mark, which only the start of a file can
/// have; an empty line before them keeps it from that.
/// </summary>
internal static class CsvText
{
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> rows, bool isStart) =>
        Added(rows.Span, isStart) == 0 ? rows : (byte[])[(byte)'\n', .. rows.Span];

    /// <summary>How many bytes are before them in the text.</summary>
    public static int Added(ReadOnlySpan<byte> rows, bool isStart) =>
        !isStart && (rows.StartsWith(Encoding.UTF8.Preamble) || rows is [0xFE or 0xFF, ..] or [0, 0, ..]) ? 1 : 0;
}
