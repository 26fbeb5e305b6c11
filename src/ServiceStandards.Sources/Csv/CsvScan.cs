using System.Numerics;
using System.Runtime.Intrinsics;

namespace ServiceStandards.Sources.Csv;

/// <summary>What one quick look at a block of bytes, which begins where a row begins, tells.</summary>
/// <param name="HasQuotes">Whether there is a quote; if not, every end of a line ends a row.</param>
/// <param name="IsPlain">No quote and no carriage return: every line feed ends a row.</param>
/// <param name="IsAscii">No NUL byte and nothing beyond ASCII: every row is text.</param>
/// <param name="Lines">How many lines end in it: with a line feed, a carriage return, or both.</param>
/// <param name="Rows">How many of them are not empty.</param>
/// <param name="End">Behind the end of the last line; 0 = none ends. A carriage return as the last byte ends none yet: a line feed may follow.</param>
internal readonly record struct CsvScan(bool HasQuotes, bool IsPlain, bool IsAscii, int Lines, int Rows, int End)
{
    private const byte LineFeed = (byte)'\n', Return = (byte)'\r';

    public static CsvScan Of(ReadOnlySpan<byte> block)
    {
        Vector256<byte> quotes = default, foreign = default;
        var found = new Ends();
        int at = 0;
        for (; block.Length - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.Create(block[at..]);
            quotes |= Vector256.Equals(bytes, Vector256.Create((byte)'"'));
            foreign |= bytes | Vector256.Equals(bytes, Vector256<byte>.Zero);
            uint feeds = Vector256.Equals(bytes, Vector256.Create(LineFeed)).ExtractMostSignificantBits();
            uint returns = Vector256.Equals(bytes, Vector256.Create(Return)).ExtractMostSignificantBits();
            if (at + Vector256<byte>.Count == block.Length && block[^1] == Return) found.Leave(ref returns, 31);
            found.Take(at, Vector256<byte>.Count, feeds, returns);
        }

        bool hasQuotes = quotes != Vector256<byte>.Zero, isAscii = foreign.ExtractMostSignificantBits() == 0;
        for (; at < block.Length; at++)
        {
            hasQuotes |= block[at] == (byte)'"';
            isAscii &= block[at] is not (0 or >= 128);
            uint returns = block[at] == Return ? 1u : 0;
            if (at == block.Length - 1) found.Leave(ref returns, 0);
            found.Take(at, 1, block[at] == LineFeed ? 1u : 0, returns);
        }

        return new CsvScan(hasQuotes, !hasQuotes && !found.HasReturns, isAscii, found.Lines, found.Rows, found.End);
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

    /// <summary>The ends of lines in the bytes so far.</summary>
    private struct Ends()
    {
        private uint _ended = 1; // whether the byte before ended a line; the block begins where a line begins
        private uint _returned;

        public bool HasReturns;
        public int Lines;
        public int Rows;
        public int End;

        /// <summary>Takes in as many bytes as are told, by a bit for each that is a line feed or a carriage return.</summary>
        public void Take(int at, int bytes, uint feeds, uint returns)
        {
            uint ends = feeds | returns;
            if (ends != 0)
            {
                HasReturns |= returns != 0;
                Lines += BitOperations.PopCount(ends) - BitOperations.PopCount(feeds & ((returns << 1) | _returned));
                Rows += BitOperations.PopCount(ends & ~((ends << 1) | _ended));
                End = at + 32 - BitOperations.LeadingZeroCount(ends);
            }

            (_ended, _returned) = (ends >> (bytes - 1), returns >> (bytes - 1));
        }

        /// <summary>Leaves a carriage return for the bytes that follow.</summary>
        public void Leave(ref uint returns, int bit)
        {
            HasReturns |= returns >> bit != 0;
            returns &= ~(1u << bit);
        }
    }
}
