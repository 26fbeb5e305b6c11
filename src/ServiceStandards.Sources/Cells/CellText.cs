using System.Buffers;
using System.Text;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Sources.Cells;

/// <summary>Looks at cells as bytes.</summary>
internal static class CellText
{
    private const int LongestQuoted = 400;

    /// <summary>Whether the cell holds nothing but blanks and tabs: it has no value then.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> cell) => cell.IsEmpty || (cell[0] is (byte)' ' or (byte)'\t' && IsBlanksOnly(cell));

    private static bool IsBlanksOnly(ReadOnlySpan<byte> cell) => cell.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell) => cell.Trim(" \t"u8);

    /// <summary>The trimmed cell as characters; false when it is too long or holds more than ASCII, so that it is no number or time.</summary>
    public static bool TryWiden(ReadOnlySpan<byte> cell, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        bool widened = Ascii.ToUtf16(Trim(cell), buffer, out int length) == OperationStatus.Done;
        text = buffer[..length];
        return widened;
    }

    /// <summary>The cell in quotes, cut to a length that a message can bear.</summary>
    public static string Quoted(ReadOnlySpan<byte> cell) => Quote.Of(Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, LongestQuoted)]));
}
