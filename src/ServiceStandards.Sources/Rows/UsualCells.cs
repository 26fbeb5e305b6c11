using System.Runtime.CompilerServices;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;

namespace ServiceStandards.Sources.Rows;

/// <summary>
/// Fills a row from cells in the forms that nearly all files have, kind by kind and without asking each column what it is. Where a cell is
/// in another form, right or wrong, the row is left to <see cref="RowPlan.Fill"/>, which decides alone what is rejected and why.
/// </summary>
internal sealed class UsualCells(IReadOnlyList<CellPlan> cells, LocalClock clock)
{
    private readonly (int Source, int Slot)[] _times = Of(cells, UsualForm.Time);
    private readonly (int Source, int Slot, long Unit)[] _durations = [.. cells.Where(cell => cell.Usual == UsualForm.Duration).Select(cell => (cell.Source, cell.Slot, cell.UnitTicks))];
    private readonly (int Source, int Slot)[] _numbers = Of(cells, UsualForm.Number);
    private readonly (int Source, int Slot)[] _shown = Of(cells, UsualForm.Shown);
    private readonly (int Source, int Slot)[] _texts = Of(cells, UsualForm.Text);
    private readonly CellPlan[] _others = [.. cells.Where(cell => cell.Usual is null)];
    private readonly IsoSecond _second = new();

    /// <summary>Fills an empty row; false = some cell is not in its usual form, and the row is filled in part.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // within the loop over the rows it would be one method too large to be kept in registers
    public bool TryFill(MarkedCells cells, TableRow row)
    {
        ReadOnlySpan<byte> text = cells.Text;
        ReadOnlySpan<int> marks = cells.Marks;
        if (!TryTimes(text, marks, row) || !TryCounts(text, marks, row)) return false;
        foreach (CellPlan other in _others)
        {
            if (!other.TryFill(cells, row)) return false;
        }

        foreach (var (source, slot) in _shown)
        {
            ReadOnlySpan<byte> cell = Cell(text, marks, source);
            if (!CellText.IsBlank(cell)) row.SetRaw(slot, cells.Text, marks[source] + 1, cell.Length);
        }

        foreach (var (source, slot) in _texts) // last: words of a row that is rejected have not been seen
        {
            ReadOnlySpan<byte> cell = Cell(text, marks, source);
            if (!CellText.IsBlank(cell)) row.SetText(slot, cell);
        }

        return true;
    }

    private bool TryTimes(ReadOnlySpan<byte> text, ReadOnlySpan<int> marks, TableRow row)
    {
        foreach (var (source, slot) in _times)
        {
            ReadOnlySpan<byte> cell = Cell(text, marks, source);
            if (cell.IsEmpty) continue;
            if (!_second.TryRead(cell, out long local)) return false;
            row.SetWhole(slot, clock.ToMoment(local));
        }

        return true;
    }

    private bool TryCounts(ReadOnlySpan<byte> text, ReadOnlySpan<int> marks, TableRow row)
    {
        foreach (var (source, slot, unit) in _durations)
        {
            ReadOnlySpan<byte> cell = Cell(text, marks, source);
            if (cell.IsEmpty) continue;
            if (!Digits.TryReadFew(cell, out int count)) return false;
            row.SetWhole(slot, count * unit);
        }

        foreach (var (source, slot) in _numbers)
        {
            ReadOnlySpan<byte> cell = Cell(text, marks, source);
            if (cell.IsEmpty) continue;
            if (!Digits.TryReadFew(cell, out int count)) return false;
            row.SetNumber(slot, count);
        }

        return true;
    }

    private static ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> text, ReadOnlySpan<int> marks, int source)
    {
        int start = marks[source] + 1;
        return text[start..marks[source + 1]];
    }

    private static (int Source, int Slot)[] Of(IEnumerable<CellPlan> cells, UsualForm form) =>
        [.. cells.Where(cell => cell.Usual == form).Select(cell => (cell.Source, cell.Slot))];
}
