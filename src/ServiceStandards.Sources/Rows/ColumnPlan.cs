using System.Runtime.CompilerServices;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Rows;

/// <summary>
/// Fills many rows column by column. A row with a cell that cannot be read is left to <see cref="RowPlan.FillOne"/>, which decides alone what is
/// rejected and why. Texts that are only shown are not even read, as long as rows follow each other.
/// </summary>
/// <param name="plan">Fills a row by itself.</param>
/// <param name="cells">How each column is filled.</param>
/// <param name="constants">The slots that have the same value in all rows.</param>
/// <param name="account">Counts the rows.</param>
internal sealed class ColumnPlan(RowPlan plan, IReadOnlyList<CellPlan> cells, int[] constants, RowsAccount account)
{
    private readonly CellPlan[] _cells = [.. cells.Where(cell => !cell.IsShownAsItIs).OrderBy(cell => cell.IsText)]; // words of a row that is rejected have not been seen
    private readonly CellPlan[] _shown = [.. cells.Where(cell => cell.IsShownAsItIs)];
    private readonly int[] _rows = [.. Enumerable.Range(0, RecordBatch.Most)]; // by place: how many rows after the first
    private readonly bool[] _unusual = new bool[RecordBatch.Most]; // by place: whether it is filled by itself
    private HeldCells[]? _held; // the cells of those that are only shown
    private int[] _marks = []; // those of the rows, one row after the other, where rows between them are skipped

    /// <summary>Fills as many rows as there is room for, from the one that is looked at; goes to the first after them.</summary>
    /// <param name="from">The rows.</param>
    /// <param name="before">How many rows of the source come before the first of them.</param>
    /// <param name="batch">What becomes records.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fill(MarkedCells from, long before, TableBatch batch)
    {
        batch.Clear();
        int first = from.Row, count = Choose(from), next = from.Row;
        if (!plan.HasEvents && count > 0) FillColumns(_cells, from, first, count);
        if (plan.HasSkips || _unusual.AsSpan(0, count).Contains(true)) TakeEach(from, first, count, before, batch);
        else TakeAll(from, first, count, before, batch);
        from.Row = next;
    }

    /// <summary>Chooses rows that are not skipped. The events of one record are at hand at a time, and those of skipped rows are taken note of.</summary>
    private int Choose(MarkedCells from)
    {
        Span<bool> unusual = _unusual;
        unusual.Fill(plan.HasEvents);
        if (plan is { HasSkips: true, HasEvents: false }) return ChooseEach(from);
        int count = plan.HasEvents ? 1 : Math.Min(_rows.Length, from.Rows - from.Row);
        from.Row += count;
        return count;
    }

    private int ChooseEach(MarkedCells from)
    {
        int count = 0, marks = from.Fields + 1;
        if (_marks.Length == 0) _marks = new int[_rows.Length * marks];
        for (int first = from.Row; count < _rows.Length && from.Row < from.Rows; from.Row++)
        {
            if (plan.IsSkipped(from))
            {
                account.Skip();
                continue;
            }

            from.Marks.Slice(from.Row * from.Fields, marks).CopyTo(_marks.AsSpan(count * marks));
            _rows[count++] = from.Row - first;
        }

        return count;
    }

    private void FillColumns(CellPlan[] columns, MarkedCells from, int first, int count)
    {
        foreach (int slot in constants) plan.Row.Given[slot].AsSpan(0, count).Fill(true);
        Span<bool> unusual = _unusual.AsSpan(0, count);
        ReadOnlySpan<int> marks = plan.HasSkips ? _marks : from.Marks[(first * from.Fields)..];
        int stride = plan.HasSkips ? from.Fields + 1 : from.Fields;
        foreach (CellPlan cell in columns)
        {
            if (cell.Source >= 0) cell.FillColumn(new ColumnCells(from.Text, marks[cell.Source..], stride, unusual), plan.Row);
            else FillEach(cell, from, first, count);
        }
    }

    private void FillEach(CellPlan cell, MarkedCells from, int first, int count)
    {
        bool[] given = plan.Row.Given[cell.Slot];
        for (int place = 0; place < count; place++)
        {
            if (_unusual[place]) continue;
            (plan.Row.At, from.Row, given[place]) = (place, first + _rows[place], false);
            _unusual[place] = !cell.TryFill(from, plan.Row);
        }
    }

    private void TakeAll(MarkedCells from, int first, int count, long before, TableBatch batch)
    {
        batch.TakeRun(before + first + 1, count);
        account.Accept(count);
        _held ??= [.. _shown.Select(cell => new HeldCells(from, cell.Source))]; // a reader has one set of rows, filled again and again
        for (int i = 0; i < _shown.Length; i++)
        {
            _held[i].First = first;
            plan.Row.HoldRaw(_shown[i].Slot, _held[i]);
        }
    }

    private void TakeEach(MarkedCells from, int first, int count, long before, TableBatch batch)
    {
        if (!plan.HasEvents && count > 0) FillColumns(_shown, from, first, count);
        for (int place = 0; place < count; place++)
        {
            (plan.Row.At, from.Row) = (place, first + _rows[place]);
            if (!_unusual[place]) account.Accept();
            else if (plan.FillOne(from) != RowOutcome.Record) continue;
            if (place != batch.Until) plan.Row.MoveTo(batch.Until);
            batch.Take(before + first + _rows[place] + 1);
        }
    }
}
