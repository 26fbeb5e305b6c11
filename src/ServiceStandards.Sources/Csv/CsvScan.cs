using System.Numerics;
using System.Runtime.Intrinsics;

namespace ServiceStandards.Sources.Csv;

/// <summary>What one quick look at a block of bytes, which begins where a row begins, tells.</summary>
/// <param name="IsPlain">No quote and no carriage return: every line feed ends a row.</param>
/// <param name="IsAscii">No NUL byte and nothing beyond ASCII: every row is text.</param>
/// <param name="Lines">How many line feeds there are.</param>
/// <param name="Rows">How many of them end a line that is not empty.</param>
/// <param name="End">Behind the last line feed; 0 = there is none.</param>
internal readonly record struct CsvScan(bool IsPlain, bool IsAscii, int Lines, int Rows, int End)
{
    private const byte LineFeed = (byte)'\n';

    public static CsvScan Of(ReadOnlySpan<byte> block)
    {
        Vector256<byte> special = default, foreign = default;
        int lines = 0, empty = 0, end = 0, at = 0;
        uint before = 1; // the block begins where a line begins
        for (; block.Length - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.Create(block[at..]);
            special |= Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\r'));
            foreign |= bytes | Vector256.Equals(bytes, Vector256<byte>.Zero);
            uint feeds = Vector256.Equals(bytes, Vector256.Create(LineFeed)).ExtractMostSignificantBits();
            if (feeds == 0)
            {
                before = 0;
                continue;
            }

            lines += BitOperations.PopCount(feeds);
            empty += BitOperations.PopCount(feeds & ((feeds << 1) | before));
            before = feeds >> 31;
            end = at + 32 - BitOperations.LeadingZeroCount(feeds);
        }

        bool isPlain = special == Vector256<byte>.Zero, isAscii = foreign.ExtractMostSignificantBits() == 0;
        for (; at < block.Length; at++)
        {
            isPlain &= block[at] is not ((byte)'"' or (byte)'\r');
            isAscii &= block[at] is not (0 or >= 128);
            if (block[at] != LineFeed)
            {
                before = 0;
                continue;
            }

            (lines, empty, before, end) = (lines + 1, empty + (int)before, 1, at + 1);
        }

        return new CsvScan(isPlain, isAscii, lines, lines - empty, end);
    }

    /// <summary>How many lines end in a text: with a line feed, a carriage return, or both.</summary>
    public static int LineBreaks(ReadOnlySpan<byte> text)
    {
        int breaks = text.Count(LineFeed);
        for (int at = text.IndexOf((byte)'\r'); at >= 0;)
        {
            ReadOnlySpan<byte> rest = text[(at + 1)..];
            if (rest.IsEmpty || rest[0] != LineFeed) breaks++;
            int next = rest.IndexOf((byte)'\r');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return breaks;
    }
}
