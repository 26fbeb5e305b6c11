using System.Text;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Events;
using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources.Rows;

/// <summary>Fills the row of a reader, again and again: only the columns that some standard needs.</summary>
internal sealed class RowPlan : IDisposable
{
    private const string EventsName = "events";

    private readonly BoundTable _table;
    private readonly RowsAccount _account;
    private readonly CellPlan[] _cells;
    private readonly SkipTest[][] _skips;
    private readonly int[] _constants;
    private readonly RowEvents? _events;
    private readonly ColumnPlan _columns;

    /// <exception cref="StandardsException">A constant is not of the kind that the standards need.</exception>
    public RowPlan(BoundTable table, RowsAccount account)
    {
        (_table, _account) = (table, account);
        _events = table.Shape.EventCodes().Count > 0 ? table.Events?.Open(table, account) : null;
        Row = table.Shape.NewRow(Places);
        var clock = new LocalClock(table.Shape.Zone ?? DateTimeZone.Utc);
        var readings = new CellReadings(clock, table.Mapping.DecimalSign);
        _cells = [.. table.Fields.Where(field => field.Column.IsNeeded).Select(field => Plan(field, readings))];
        _skips = [.. table.Skips.Select(rule => rule.Select(test => new SkipTest(test.Field.NewSource(), test.Values)).ToArray())];
        _constants = FillConstants(readings);
        _columns = new ColumnPlan(this, _cells, _constants, account);
    }

    public TableRow Row { get; }

    /// <summary>Whether records have events that clocks know; then there is one row at hand at a time.</summary>
    public bool HasEvents => _events is not null;

    /// <summary>Whether some rows may be no records.</summary>
    public bool HasSkips => _skips.Length > 0;

    private int Places => HasEvents ? 1 : RecordBatch.Most;

    /// <summary>Room for the rows that are at hand together.</summary>
    public TableBatch NewBatch() => new(Row, Places);

    /// <summary>As <see cref="FillOne"/> does with one row after the other, faster.</summary>
    /// <param name="cells">The rows; those from the one that is looked at are filled.</param>
    /// <param name="before">How many rows of the source come before the first of them.</param>
    /// <param name="batch">What becomes records.</param>
    public void Fill(MarkedCells cells, long before, TableBatch batch) => _columns.Fill(cells, before, batch);

    /// <summary>Fills the row, which is at hand alone.</summary>
    public RowOutcome Fill(RowCells cells)
    {
        Row.Begin();
        return FillOne(cells);
    }

    /// <summary>Fills the row that is looked at, one of those that are at hand together.</summary>
    public RowOutcome FillOne(RowCells cells)
    {
        Row.Clear();
        string? eventFault = _events?.Fill(cells, Row); // rows that are skipped have their events, too
        if (IsSkipped(cells))
        {
            _account.Skip();
            return RowOutcome.Skipped;
        }

        foreach (int slot in _constants) Row.Given[slot][Row.At] = true;
        bool isWhole = true;
        foreach (CellPlan cell in _cells)
        {
            if (cell.TryFill(cells, Row)) continue;
            if (isWhole) Reject(cell, cells);
            isWhole = false;
            if (!cell.IsKeptUnread) return RowOutcome.Rejected;
        }

        if (eventFault is not null)
        {
            _account.Reject(cells.Line, EventsName, eventFault);
            return RowOutcome.Rejected;
        }

        if (isWhole) _account.Accept();
        return RowOutcome.Record;
    }

    /// <summary>Ends the reading, when all rows were read.</summary>
    /// <exception cref="RecordsUnreadableException">Too many rows could not be read.</exception>
    public void End()
    {
        _events?.End();
        _account.End();
    }

    public void Dispose() => _events?.Dispose();

    private void Reject(CellPlan cell, RowCells cells)
    {
        if (_account.WantsReason) _account.Reject(cells.Line, cell.Name, cell.Reason(cells, _table.Columns));
        else _account.RejectUnlisted();
    }

    /// <summary>Whether the mapping says that this row is no record.</summary>
    public bool IsSkipped(RowCells cells)
    {
        foreach (SkipTest[] rule in _skips)
        {
            bool met = true;
            foreach (SkipTest test in rule) met = met && test.IsMet(cells);
            if (met) return true;
        }

        return false;
    }

    private CellPlan Plan(BoundField field, CellReadings readings) =>
        new(field.Column, string.Join(" + ", field.Sources.Select(source => _table.Columns[source])), field.NewSource(), readings.Of(field.Column, field.Mapping), field.Mapping?.IsKeptUnread == true);

    private bool FillPlaces(CellReading reading, ReadOnlySpan<byte> text)
    {
        bool isRead = true;
        for (Row.At = Places; isRead && Row.At > 0;)
        {
            Row.At--;
            isRead = reading.TryRead(text, Row);
        }

        return isRead;
    }

    /// <summary>Constants are written into the row once; each record then has them.</summary>
    private int[] FillConstants(CellReadings readings)
    {
        List<Diagnostic> problems = [];
        List<int> slots = [];
        foreach (TableColumn column in _table.Constants.Where(column => column.IsNeeded))
        {
            byte[] text = Encoding.UTF8.GetBytes(_table.Mapping.Constants[column.Field]);
            CellReading reading = readings.Of(column, mapping: null);
            if (CellText.IsBlank(text)) continue;
            if (FillPlaces(reading, text)) slots.Add(column.Slot);
            else problems.Add(MappingMessages.ConstantUnfit(_table.Mapping.Places.Of(MappingPlaces.ConstantPart(column.Field)), column.Field, reading.Reason(text)));
        }

        return problems.Count == 0 ? [.. slots] : throw new StandardsException(problems);
    }
}
