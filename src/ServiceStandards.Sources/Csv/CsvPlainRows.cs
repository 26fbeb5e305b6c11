using System.Runtime.CompilerServices;

namespace ServiceStandards.Sources.Csv;

/// <summary>
/// The rows of a lot in which nothing is quoted and every line is a row of as many cells as the file has columns, as nearly all lots of
/// nearly all files are: cut at once, by separators and line feeds alone. All other lots are left to the CSV reader and its rules.
/// </summary>
internal sealed class CsvPlainRows(ICsvMarker marker)
{
    private const byte LineFeed = (byte)'\n';

    private int[] _marks = [];
    private int _fields;

    public CsvPlainRows() : this(CsvWideMarker.IsSupported ? new CsvWideMarker() : new CsvBitMarker())
    {
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many cells a row has.</summary>
    public int Fields => _fields;

    /// <summary>Whether there is nothing beyond ASCII in them.</summary>
    public bool IsAscii { get; private set; }

    /// <summary>The marks of all rows, one after the other: a row's last mark is the first one of the next row.</summary>
    public ReadOnlySpan<int> AllMarks => Count == 0 ? [] : _marks.AsSpan(0, (Count * _fields) + 1);

    /// <summary>Around the cells of a row: the n-th is what lies between the n-th mark and the next one, without both.</summary>
    public ReadOnlySpan<int> Marks(int row) => _marks.AsSpan(row * _fields, _fields + 1);

    /// <summary>Finds the rows of a block that begins where a row begins; false = some line is not such a row, or a byte has a meaning of its own.</summary>
    /// <param name="block">Text in UTF-8.</param>
    /// <param name="separator">What is between two cells.</param>
    /// <param name="fields">How many cells a row has.</param>
    /// <param name="longest">How many bytes a row may have.</param>
    public bool TryCut(ReadOnlySpan<byte> block, char separator, int fields, int longest)
    {
        Clear();
        _fields = fields;
        if (fields < 2 || separator >= 128) return false; // with one column, an empty line would look like a row
        CsvMarking done = Mark(block, (byte)separator);
        if (!block.IsEmpty && block[^1] != LineFeed) Take(block.Length, isFeed: true, ref done);
        int rows = (done.Marks - 1) / fields;
        if (done.IsStrange || done.Feeds != rows || done.Marks - 1 != rows * fields || !AreEnded(block, rows, longest)) return false;
        (Count, IsAscii) = (rows, !done.IsForeign);
        return true;
    }

    /// <summary>Has no rows any more.</summary>
    public void Clear() => Count = 0;

    private CsvMarking Mark(ReadOnlySpan<byte> block, byte separator)
    {
        var done = new CsvMarking();
        Reserve(ICsvMarker.Width + (block.Length / 8)); // of cells of so many bytes; there will be more room if they are shorter
        Take(-1, isFeed: false, ref done);
        marker.Mark(block, separator, _marks, ref done);
        while (done.At <= block.Length - ICsvMarker.Width)
        {
            Reserve(2 * _marks.Length);
            marker.Mark(block, separator, _marks, ref done);
        }

        Reserve(done.Marks + ICsvMarker.Width);
        for (; done.At < block.Length; done.At++)
        {
            byte found = block[done.At];
            done.IsForeign |= found >= 128;
            done.IsStrange |= found is (byte)'"' or (byte)'\r' or 0;
            if (found == LineFeed || found == separator) Take(done.At, found == LineFeed, ref done);
        }

        return done;
    }

    private void Take(int place, bool isFeed, ref CsvMarking done)
    {
        _marks[done.Marks++] = place;
        if (isFeed) done.Feeds++;
    }

    /// <summary>
    /// Whether each row ends where a line ends, and is not too long. As there are no more line feeds than rows, none is inside a row then.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AreEnded(ReadOnlySpan<byte> block, int rows, int longest)
    {
        int before = -1;
        for (int mark = _fields; rows > 0; rows--, mark += _fields)
        {
            int end = _marks[mark];
            if ((end < block.Length && block[end] != LineFeed) || end - before > longest) return false;
            before = end;
        }

        return true;
    }

    private void Reserve(int marks)
    {
        if (marks > _marks.Length) Array.Resize(ref _marks, marks + (marks / 8)); // lots differ by little
    }
}
