using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;

namespace ServiceStandards.Sources.Rows;

/// <summary>The cells of one column in many rows, by the places that the rows get.</summary>
/// <remarks>
/// Marks were found in the text, and there is one behind each cell: looking again whether that is so would take longer than reading the cell. The loops
/// stand in methods of their own, so that all they need stays in registers.
/// </remarks>
internal readonly ref struct ColumnCells
{
    private readonly ref readonly byte _first;
    private readonly ref readonly int _mark; // before the column's cell in the first row
    private readonly ReadOnlySpan<int> _starts;
    private readonly Span<bool> _unusual;

    /// <param name="rows">The rows.</param>
    /// <param name="first">The first of those that are read.</param>
    /// <param name="starts">By place: the mark before the row's first cell, counted from that of the first row.</param>
    /// <param name="source">The column.</param>
    /// <param name="unusual">By place: whether the row has to be read by itself, since one of its cells holds no value that it should.</param>
    public ColumnCells(MarkedCells rows, int first, ReadOnlySpan<int> starts, int source, Span<bool> unusual)
    {
        _starts = starts;
        _unusual = unusual;
        _first = ref MemoryMarshal.GetArrayDataReference(rows.Text);
        _mark = ref rows.Marks[(first * rows.Fields) + source];
    }

    public int Count => _starts.Length;

    public ReadOnlySpan<byte> this[int place]
    {
        get
        {
            ref readonly int mark = ref Unsafe.Add(ref Unsafe.AsRef(in _mark), _starts[place]);
            return MemoryMarshal.CreateReadOnlySpan(in Unsafe.Add(ref Unsafe.AsRef(in _first), mark + 1), Unsafe.Add(ref Unsafe.AsRef(in mark), 1) - mark - 1);
        }
    }

    /// <summary>Has the row of a place read by itself: its cell holds no value that it should.</summary>
    public void Leave(int place) => _unusual[place] = true;

    /// <summary>Takes the first eight bytes of cells, of which a cell may have less.</summary>
    /// <param name="from">The place of the first.</param>
    /// <param name="pieces">Set to the bytes and how long the cells are; behind the last one there are empty cells.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TakeFronts(int from, CellPieces pieces)
    {
        ref byte text = ref Unsafe.AsRef(in _first);
        ref int before = ref Unsafe.AsRef(in _mark);
        ReadOnlySpan<int> starts = Next(from);
        Span<ulong> fronts = pieces.Fronts.AsSpan(0, starts.Length), lengths = pieces.Lengths.AsSpan(0, starts.Length);
        unchecked
        {
            for (int place = 0; place < starts.Length; place++)
            {
                ref int mark = ref Unsafe.Add(ref before, starts[place]);
                lengths[place] = (uint)(Unsafe.Add(ref mark, 1) - mark - 1);
                fronts[place] = Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref text, mark + 1));
            }
        }

        pieces.Lengths.AsSpan(starts.Length).Clear();
    }

    /// <summary>Takes the codes of texts that are not blank, but for rows that are read by themselves.</summary>
    /// <param name="texts">Gives the codes.</param>
    /// <param name="given">By place: set to whether the cell is not blank.</param>
    /// <param name="codes">By place: set to the code, where there is one.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TakeCodes(TextPool texts, Span<bool> given, Span<long> codes)
    {
        ref byte text = ref Unsafe.AsRef(in _first);
        ref int before = ref Unsafe.AsRef(in _mark);
        ReadOnlySpan<int> starts = _starts[..codes.Length];
        ReadOnlySpan<bool> unusual = _unusual[..codes.Length];
        given = given[..codes.Length];
        unchecked
        {
            for (int place = 0; place < codes.Length; place++)
            {
                ref int mark = ref Unsafe.Add(ref before, starts[place]);
                ref byte cell = ref Unsafe.Add(ref text, mark + 1);
                int length = Unsafe.Add(ref mark, 1) - mark - 1;
                bool isGiven = length > 0 && (cell > ' ' || !CellText.IsBlank(MemoryMarshal.CreateReadOnlySpan(in cell, length)));
                given[place] = isGiven;
                if (isGiven && !unusual[place]) codes[place] = texts.Code(in cell, length);
            }
        }
    }

    /// <summary>Takes the bytes of texts.</summary>
    /// <param name="from">The place of the first.</param>
    /// <param name="pieces">Set to the texts; behind the last one there are empty cells.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TakeTexts(int from, CellPieces pieces)
    {
        ref byte text = ref Unsafe.AsRef(in _first);
        ref int before = ref Unsafe.AsRef(in _mark);
        ref ulong target = ref MemoryMarshal.GetArrayDataReference(pieces.Texts);
        ReadOnlySpan<int> starts = Next(from);
        unchecked
        {
            for (int place = 0; place < starts.Length; place++)
            {
                ref int mark = ref Unsafe.Add(ref before, starts[place]);
                int length = Unsafe.Add(ref mark, 1) - mark - 1;
                ShortText.Padded(in Unsafe.Add(ref text, mark + 1), length).StoreUnsafe(ref target, (uint)(2 * place));
            }
        }

        pieces.Texts.AsSpan(2 * starts.Length).Clear();
    }

    /// <summary>Takes the code of one text, as <see cref="TakeCodes"/> does.</summary>
    public int? TakeCode(TextPool texts, Span<bool> given, Span<long> codes, int place)
    {
        ReadOnlySpan<byte> cell = this[place];
        given[place] = !CellText.IsBlank(cell);
        if (!given[place] || _unusual[place]) return null;
        int code = texts.Code(cell);
        codes[place] = code;
        return code;
    }

    /// <summary>Takes cells apart as if they were times.</summary>
    /// <param name="from">The place of the first.</param>
    /// <param name="pieces">Set to what they are made of; behind the last one there are empty cells.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TakeTimes(int from, CellPieces pieces)
    {
        ref byte text = ref Unsafe.AsRef(in _first);
        ref int before = ref Unsafe.AsRef(in _mark);
        ReadOnlySpan<int> starts = Next(from);
        Span<ulong> fronts = pieces.Fronts.AsSpan(0, starts.Length), backs = pieces.Backs.AsSpan(0, starts.Length), clocks = pieces.Clocks.AsSpan(0, starts.Length);
        Span<ulong> lengths = pieces.Lengths.AsSpan(0, starts.Length);
        unchecked
        {
            for (int place = 0; place < starts.Length; place++)
            {
                ref int mark = ref Unsafe.Add(ref before, starts[place]);
                ref byte cell = ref Unsafe.Add(ref text, mark + 1);
                int length = Unsafe.Add(ref mark, 1) - mark - 1;
                lengths[place] = (uint)length;
                fronts[place] = Unsafe.ReadUnaligned<ulong>(in cell);
                backs[place] = Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref cell, IsoSecond.Back));
                clocks[place] = Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref cell, IsoSecond.ClockAt));
            }
        }

        pieces.Lengths.AsSpan(starts.Length).Clear();
    }

    /// <summary>The starts of as many rows from a place on as are taken apart together.</summary>
    private ReadOnlySpan<int> Next(int from) => _starts.Slice(from, Math.Min(CellPieces.Most, _starts.Length - from));
}
