using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Events;

/// <summary>Events sorted by id like the records: both are read side by side, and only the events of one record are held.</summary>
internal sealed class SortedEvents(EventRows rows, CellSource id, IdOrder order, RowsAccount account) : RowEvents
{
    private readonly List<(long? Ticks, int Code)> _held = [];
    private byte[]? _record;
    private byte[]? _event;
    private bool _ended;
    private long _strays;

    public override string? Fill(RowCells cells, TableRow row)
    {
        ReadOnlySpan<byte> wanted = id.Translate(id.Raw(cells));
        if (CellText.IsBlank(wanted)) return null;
        if (_record is null || !wanted.SequenceEqual(_record)) GoTo(wanted);
        foreach (var (ticks, code) in _held)
        {
            if (ticks is not { } at) row.Events.AddTimeless(code);
            else if (code < 0) row.Events.Pass(at);
            else row.Events.Add(at, code);
        }

        return null;
    }

    public override void End()
    {
        if (_event is not null) Stray();
        while (Next()) Stray();
        account.TellEvents(rows.LeftOut, _strays + rows.WithoutId);
    }

    public override void Dispose() => rows.Dispose();

    private void GoTo(ReadOnlySpan<byte> wanted)
    {
        order.CheckRecord(_record, wanted);
        _record = wanted.ToArray();
        _held.Clear();
        if (_event is null && !Next()) return;
        for (int sign = order.Compare(_event, wanted); sign <= 0; sign = order.Compare(_event, wanted))
        {
            if (sign != 0) Stray();
            else if (rows.Code >= 0 || rows.Ticks is not null) _held.Add((rows.Ticks, rows.Code));
            if (!Next()) return;
        }
    }

    /// <summary>Only events that clocks know are missed.</summary>
    private void Stray() => _strays += rows.Code >= 0 ? 1 : 0;

    private bool Next()
    {
        if (_ended || !rows.Read())
        {
            (_ended, _event) = (true, null);
            return false;
        }

        if (_event is null || !rows.Id.SequenceEqual(_event))
        {
            order.CheckEvent(_event, rows.Id);
            _event = rows.Id.ToArray();
        }

        return true;
    }
}
