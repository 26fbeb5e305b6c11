using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ServiceStandards.Sources.Csv;

/// <summary>
/// The rows of a lot in which nothing is quoted and every line is a row of as many cells as the file has columns, as nearly all lots of
/// nearly all files are: cut at once, by separators and line feeds alone. All other lots are left to the CSV reader and its rules.
/// </summary>
internal sealed class CsvPlainRows
{
    private const int Width = 64;
    private const byte LineFeed = (byte)'\n';

    private int[] _marks = [];
    private int _fields;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many cells a row has.</summary>
    public int Fields => _fields;

    /// <summary>The marks of all rows.</summary>
    public ReadOnlySpan<int> AllMarks => _marks;

    /// <summary>Around the cells of a row: the n-th is what lies between the n-th mark and the next one, without both.</summary>
    public ReadOnlySpan<int> Marks(int row) => _marks.AsSpan(row * _fields, _fields + 1);

    /// <summary>Finds the rows of a block that begins where a row begins; false = some line is not such a row.</summary>
    /// <param name="block">Text without quotes and carriage returns.</param>
    /// <param name="separator">What is between two cells.</param>
    /// <param name="fields">How many cells a row has.</param>
    /// <param name="longest">How many bytes a row may have.</param>
    public bool TryCut(ReadOnlySpan<byte> block, byte separator, int fields, int longest)
    {
        (_fields, Count) = (fields, 0);
        if (fields < 2) return false; // an empty line would look like a row
        var cut = new Progress(fields);
        Reserve(1);
        _marks[0] = -1;
        int at = 0;
        for (; block.Length - at >= Width; at += Width)
        {
            var (ends, feeds) = Look(block.Slice(at, Width), separator);
            if (!TryTake(ref cut, at, ends, feeds, longest)) return false;
        }

        for (; at < block.Length; at++)
        {
            ulong feed = block[at] == LineFeed ? 1u : 0;
            if (!TryTake(ref cut, at, feed | (block[at] == separator ? 1u : 0), feed, longest)) return false;
        }

        if (cut.LastRowEnd != block.Length - 1 && !TryTake(ref cut, block.Length, 1, 1, longest)) return false;
        Count = (cut.Next / fields) - 1;
        return true;
    }

    /// <summary>Where in some bytes cells end, and where rows do: a bit for each byte.</summary>
    private static (ulong Ends, ulong Feeds) Look(ReadOnlySpan<byte> bytes, byte separator)
    {
        Vector256<byte> low = Vector256.Create(bytes), high = Vector256.Create(bytes[Vector256<byte>.Count..]);
        Vector256<byte> feed = Vector256.Create(LineFeed), between = Vector256.Create(separator);
        Vector256<byte> lowFeeds = Vector256.Equals(low, feed), highFeeds = Vector256.Equals(high, feed);
        ulong feeds = Bits(lowFeeds, highFeeds);
        return (feeds | Bits(Vector256.Equals(low, between), Vector256.Equals(high, between)), feeds);
    }

    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) => low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);

    /// <summary>Takes in the marks of as many bytes as a number has bits; false = a line feed is not where a row must end.</summary>
    private bool TryTake(ref Progress cut, int at, ulong ends, ulong feeds, int longest)
    {
        unchecked
        {
            for (; feeds != 0; feeds &= feeds - 1)
            {
                int place = at + BitOperations.TrailingZeroCount(feeds);
                if (cut.Marks + BitOperations.PopCount(ends & (feeds ^ (feeds - 1))) != cut.Next || place - cut.LastRowEnd > longest) return false;
                (cut.Next, cut.LastRowEnd) = (cut.Next + _fields, place);
            }

            Reserve(cut.Marks + 1 + Width);
            ref int mark = ref _marks[cut.Marks + 1]; // there is room for all: checking each place would take half of the time
            cut.Marks += BitOperations.PopCount(ends);
            for (; ends != 0; ends &= ends - 1)
            {
                mark = at + BitOperations.TrailingZeroCount(ends);
                mark = ref Unsafe.Add(ref mark, 1);
            }

            return true;
        }
    }

    private void Reserve(int marks)
    {
        if (marks > _marks.Length) Array.Resize(ref _marks, Math.Max(marks, 2 * _marks.Length));
    }

    /// <summary>How far the cutting is.</summary>
    private struct Progress(int fields)
    {
        /// <summary>How many marks were found.</summary>
        public int Marks;

        /// <summary>How many it must be at the end of the row.</summary>
        public int Next = fields;

        public int LastRowEnd = -1;
    }
}
