using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ServiceStandards.Sources.Cells;

namespace ServiceStandards.Sources.Rows;

/// <summary>The cells of one column in many rows, by the places that the rows get.</summary>
/// <param name="text">What they stand in.</param>
/// <param name="marks">What they stand between.</param>
/// <param name="starts">By place: the mark before the row's first cell.</param>
/// <param name="source">The column.</param>
/// <param name="unusual">By place: whether the row has to be read by itself, cell by cell, as no way is as fast that knows all forms a cell may have.</param>
internal readonly ref struct ColumnCells(byte[] text, ReadOnlySpan<int> marks, ReadOnlySpan<int> starts, int source, Span<bool> unusual)
{
    private readonly ReadOnlySpan<int> _marks = marks;
    private readonly ReadOnlySpan<int> _starts = starts;
    private readonly Span<bool> _unusual = unusual;

    public byte[] Text => text;

    public int Count => _starts.Length;

    public ReadOnlySpan<byte> this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // marks were found in the text, and there is one behind each cell: looking whether that is so would take longer than reading the cell
            ref int mark = ref Unsafe.Add(ref MemoryMarshal.GetReference(_marks), _starts[place] + source);
            int start = mark + 1;
            return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(text), start), Unsafe.Add(ref mark, 1) - start);
        }
    }

    /// <summary>Where a cell begins in the text.</summary>
    public int Start(int place) => _marks[_starts[place] + source] + 1;

    /// <summary>Reads cells of a few digits, each so many times, into as many places; a row is left to be read by itself where something else is in its cell.</summary>
    /// <param name="given">By place: set to whether the cell is not empty.</param>
    /// <param name="counts">By place: set to the number.</param>
    /// <param name="times">What one counts.</param>
    public void ReadCounts(Span<bool> given, Span<long> counts, long times)
    {
        Span<ulong> digits = MemoryMarshal.Cast<long, ulong>(counts)[..Count];
        for (int place = 0; place < digits.Length; place++)
        {
            ReadOnlySpan<byte> cell = this[place];
            given[place] = !cell.IsEmpty;
            if (cell.Length > Digits.Few) Leave(place);
            digits[place] = DigitColumn.Of(text, Start(place) + cell.Length, Math.Min(cell.Length, Digits.Few));
        }

        if (DigitColumn.TryRead(digits, (ulong)times)) return;
        for (int place = 0; place < digits.Length; place++)
        {
            if (!given[place] || IsUnusual(place)) continue;
            if (Digits.TryReadFew(this[place], out int count)) counts[place] = count * times;
            else Leave(place);
        }
    }

    public bool IsUnusual(int place) => _unusual[place];

    /// <summary>Has the row of a place read by itself: its cell is in a form that is seldom, or no value at all.</summary>
    public void Leave(int place) => _unusual[place] = true;
}
