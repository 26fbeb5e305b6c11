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
    private readonly int _stride;
    private readonly Span<bool> _unusual;

    /// <param name="text">What the cells stand in.</param>
    /// <param name="marks">The marks around the cells, from the one before the column's first cell on.</param>
    /// <param name="stride">How many marks further on those of the next row are.</param>
    /// <param name="unusual">By place: whether the row has to be read by itself, since one of its cells holds no value that it should.</param>
    public ColumnCells(byte[] text, ReadOnlySpan<int> marks, int stride, Span<bool> unusual)
    {
        _stride = stride;
        _unusual = unusual;
        _first = ref MemoryMarshal.GetArrayDataReference(text);
        _mark = ref marks[0];
    }

    public int Count => _unusual.Length;

    public ReadOnlySpan<byte> this[int place]
    {
        get
        {
            ref readonly int mark = ref Mark(place);
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
        ref int mark = ref Mark(from);
        int count = Next(from), stride = _stride;
        Span<ulong> fronts = pieces.Fronts.AsSpan(0, count), lengths = pieces.Lengths.AsSpan(0, count);
        unchecked
        {
            for (int place = 0; place < fronts.Length; place++, mark = ref Unsafe.Add(ref mark, stride))
            {
                lengths[place] = (uint)(Unsafe.Add(ref mark, 1) - mark - 1);
                fronts[place] = Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref text, mark + 1));
            }
        }

        pieces.Lengths.AsSpan(count).Clear();
    }

    /// <summary>Takes the codes of texts that are not blank, but for rows that are read by themselves.</summary>
    /// <param name="texts">Gives the codes.</param>
    /// <param name="given">By place: set to whether the cell is not blank.</param>
    /// <param name="codes">By place: set to the code, where there is one.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TakeCodes(TextPool texts, Span<bool> given, Span<long> codes)
    {
        ref byte text = ref Unsafe.AsRef(in _first);
        ref int mark = ref Mark(0);
        int stride = _stride;
        ReadOnlySpan<bool> unusual = _unusual[..codes.Length];
        given = given[..codes.Length];
        unchecked
        {
            for (int place = 0; place < codes.Length; place++, mark = ref Unsafe.Add(ref mark, stride))
            {
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
        ref int mark = ref Mark(from);
        ref ulong target = ref MemoryMarshal.GetArrayDataReference(pieces.Texts);
        int count = Next(from), stride = _stride;
        unchecked
        {
            for (int place = 0; place < count; place++, mark = ref Unsafe.Add(ref mark, stride))
            {
                int length = Unsafe.Add(ref mark, 1) - mark - 1;
                ShortText.Padded(in Unsafe.Add(ref text, mark + 1), length).StoreUnsafe(ref target, (uint)(2 * place));
            }
        }

        pieces.Texts.AsSpan(2 * count).Clear();
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

    /// <summary>Takes the bytes of cells that may be times.</summary>
    /// <param name="from">The place of the first.</param>
    /// <param name="pieces">Set to the bytes and how long the cells are; behind the last one there are empty cells.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TakeTimes(int from, CellPieces pieces)
    {
        ref byte text = ref Unsafe.AsRef(in _first);
        ref int mark = ref Mark(from);
        ref ulong target = ref MemoryMarshal.GetArrayDataReference(pieces.Times);
        int count = Next(from), stride = _stride;
        Span<ulong> lengths = pieces.Lengths.AsSpan(0, count);
        unchecked
        {
            for (int place = 0; place < lengths.Length; place++, mark = ref Unsafe.Add(ref mark, stride))
            {
                lengths[place] = (uint)(Unsafe.Add(ref mark, 1) - mark - 1);
                Vector256.LoadUnsafe(ref text, (nuint)(uint)(mark + 1)).AsUInt64().StoreUnsafe(ref target, (uint)(CellPieces.TimeWords * place));
            }
        }

        pieces.Lengths.AsSpan(count).Clear();
    }

    /// <summary>The mark before the cell of a place.</summary>
    private ref int Mark(int place) => ref Unsafe.Add(ref Unsafe.AsRef(in _mark), place * _stride);

    /// <summary>How many rows from a place on are taken apart together.</summary>
    private int Next(int from) => Math.Min(CellPieces.Most, Count - from);
}
