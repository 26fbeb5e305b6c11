using System.Text;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Events;
using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources.Rows;

/// <summary>Fills the one row of a reader, again and again: only the columns that some standard needs.</summary>
internal sealed class RowPlan : IDisposable
{
    private const string EventsName = "events";

    private readonly BoundTable _table;
    private readonly RowsAccount _account;
    private readonly CellPlan[] _cells;
    private readonly SkipTest[][] _skips;
    private readonly int[] _constants;
    private readonly RowEvents? _events;
    private readonly UsualCells _usual;

    /// <exception cref="StandardsException">A constant is not of the kind that the standards need.</exception>
    public RowPlan(BoundTable table, RowsAccount account)
    {
        (_table, _account) = (table, account);
        Row = table.Shape.NewRow();
        var clock = new LocalClock(table.Shape.Zone ?? DateTimeZone.Utc);
        var readings = new CellReadings(clock, table.Mapping.DecimalSign);
        _cells = [.. table.Fields.Where(field => field.Column.IsNeeded).Select(field => Plan(field, readings))];
        _usual = new UsualCells(_cells, clock);
        _skips = [.. table.Skips.Select(rule => rule.Select(test => new SkipTest(test.Field.NewSource(), test.Values)).ToArray())];
        _constants = FillConstants(readings);
        _events = table.Shape.EventCodes().Count > 0 ? table.Events?.Open(table, account) : null;
    }

    public TableRow Row { get; }

    /// <summary>As <see cref="Fill"/> does, faster.</summary>
    public RowOutcome FillMarked(MarkedCells cells)
    {
        if (_events is not null || _skips.Length > 0) return Fill(cells);
        Row.Clear();
        foreach (int slot in _constants) Row.Given[slot] = true;
        if (!_usual.TryFill(cells, Row)) return Fill(cells);
        _account.Accept();
        return RowOutcome.Record;
    }

    public RowOutcome Fill(RowCells cells)
    {
        Row.Clear();
        string? eventFault = _events?.Fill(cells, Row); // rows that are skipped have their events, too
        if (IsSkipped(cells))
        {
            _account.Skip();
            return RowOutcome.Skipped;
        }

        foreach (int slot in _constants) Row.Given[slot] = true;
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

    private bool IsSkipped(RowCells cells)
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
            if (reading.TryRead(text, Row)) slots.Add(column.Slot);
            else problems.Add(MappingMessages.ConstantUnfit(_table.Mapping.Places.Of(MappingPlaces.ConstantPart(column.Field)), column.Field, reading.Reason(text)));
        }

        return problems.Count == 0 ? [.. slots] : throw new StandardsException(problems);
    }
}
