using System.Runtime.CompilerServices;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Rows;

/// <summary>
/// Fills many rows column by column, from cells in the forms that nearly all files have. A row with a cell in another form, right or wrong,
/// is left to <see cref="RowPlan.Fill(RowCells)"/>, which decides alone what is rejected and why.
/// </summary>
/// <param name="plan">Fills a row by itself.</param>
/// <param name="cells">How each column is filled.</param>
/// <param name="constants">The slots that have the same value in all rows.</param>
/// <param name="account">Counts the rows.</param>
internal sealed class ColumnPlan(RowPlan plan, IReadOnlyList<CellPlan> cells, int[] constants, RowsAccount account)
{
    private readonly CellPlan[] _cells = [.. cells.OrderBy(cell => cell.IsText)]; // words of a row that is rejected have not been seen
    private readonly int[] _rows = new int[RecordBatch.Most]; // by place: the row
    private readonly int[] _starts = new int[RecordBatch.Most]; // by place: the mark before its first cell
    private readonly bool[] _unusual = new bool[RecordBatch.Most]; // by place: whether it is filled by itself

    /// <summary>Fills as many rows as there is room for, from the one that is looked at; goes to the first after them.</summary>
    /// <param name="from">The rows.</param>
    /// <param name="before">How many rows of the source come before the first of them.</param>
    /// <param name="batch">What becomes records.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fill(MarkedCells from, long before, TableBatch batch)
    {
        batch.Clear();
        int count = plan.HasEvents ? ChooseOne(from) : Choose(from);
        if (!plan.HasEvents) FillColumns(from, count);
        if (_unusual.AsSpan(0, count).Contains(true)) TakeEach(from, count, before, batch);
        else TakeAll(count, before, batch);
    }

    /// <summary>Chooses rows that are not skipped.</summary>
    private int Choose(MarkedCells from)
    {
        int count = 0;
        for (; count < _rows.Length && from.Row < from.Rows; from.Row++)
        {
            if (plan.IsSkipped(from)) account.Skip();
            else (_rows[count], _starts[count], _unusual[count++]) = (from.Row, from.Row * from.Fields, false);
        }

        return count;
    }

    /// <summary>The events of one record are at hand at a time, and those of skipped rows are taken note of.</summary>
    private int ChooseOne(MarkedCells from)
    {
        (_rows[0], _unusual[0]) = (from.Row++, true);
        return 1;
    }

    private void FillColumns(MarkedCells from, int count)
    {
        foreach (int slot in constants) plan.Row.Given[slot].AsSpan(0, count).Fill(true);
        int next = from.Row;
        foreach (CellPlan cell in count == 0 ? [] : _cells)
        {
            if (cell.Source >= 0) cell.FillColumn(new ColumnCells(from, _starts.AsSpan(0, count), cell.Source, _unusual), plan.Row);
            else FillEach(cell, from, count);
        }

        from.Row = next;
    }

    private void FillEach(CellPlan cell, MarkedCells from, int count)
    {
        bool[] given = plan.Row.Given[cell.Slot];
        for (int place = 0; place < count; place++)
        {
            if (_unusual[place]) continue;
            (plan.Row.At, from.Row, given[place]) = (place, _rows[place], false);
            _unusual[place] = !cell.TryFill(from, plan.Row);
        }
    }

    private void TakeAll(int count, long before, TableBatch batch)
    {
        for (int place = 0; place < count; place++) batch.Take(before + _rows[place] + 1);
        account.Accept(count);
    }

    private void TakeEach(MarkedCells from, int count, long before, TableBatch batch)
    {
        int next = from.Row;
        for (int place = 0; place < count; place++)
        {
            (plan.Row.At, from.Row) = (place, _rows[place]);
            if (!_unusual[place]) account.Accept();
            else if (plan.Fill(from) != RowOutcome.Record) continue;
            if (place != batch.Until) plan.Row.MoveTo(batch.Until);
            batch.Take(before + _rows[place] + 1);
        }

        from.Row = next;
    }
}
