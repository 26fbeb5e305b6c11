using System.Runtime.InteropServices;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Events;

/// <summary>Events in no order, held in memory: 16 bytes each that clocks know, and the ids of the records with the order in which their events came.</summary>
internal sealed class IndexedEvents : RowEvents
{
    private readonly Dictionary<Utf8Key, int> _records = new(Utf8Key.Comparer);
    private readonly CellSource _id;
    private readonly RowsAccount _account;
    private readonly RowsLeftOut _leftOut;
    private readonly long _withoutId;
    private readonly (long Ticks, int Code)[] _events;
    private readonly int[] _starts;
    private readonly bool[] _found;
    private readonly List<EventSequence> _sequences = [];

    /// <summary>Reads all events.</summary>
    public IndexedEvents(EventRows rows, CellSource id, RowsAccount account)
    {
        (_id, _account) = (id, account);
        List<(int Record, int Code, long Ticks)> read = [];
        using (rows)
        {
            while (rows.Read())
            {
                int record = RecordOf(rows.Id);
                if (rows.Ticks is { } ticks) CollectionsMarshal.AsSpan(_sequences)[record].Take(ticks);
                if (rows.Code >= 0) read.Add((record, rows.Code, rows.Ticks ?? long.MinValue));
            }

            (_withoutId, _leftOut) = (rows.WithoutId, rows.LeftOut);
        }

        (_starts, _events) = ByRecord(read, _records.Count);
        _found = new bool[_records.Count];
    }

    public override string? Fill(RowCells cells, TableRow row)
    {
        ReadOnlySpan<byte> id = _id.Translate(_id.Raw(cells));
        if (CellText.IsBlank(id) || !_records.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(id, out int record)) return null;
        _found[record] = true;
        foreach (var (ticks, code) in _events.AsSpan(_starts[record], _starts[record + 1] - _starts[record]))
        {
            if (ticks == long.MinValue) row.Events.AddTimeless(code);
            else row.Events.Add(ticks, code);
        }

        row.Events.Came(_sequences[record]);
        return null;
    }

    public override void End()
    {
        long strays = _withoutId;
        for (int i = 0; i < _found.Length; i++)
        {
            if (!_found[i]) strays += _starts[i + 1] - _starts[i];
        }

        _account.TellEvents(_leftOut, strays);
    }

    public override void Dispose() { } // the file was read and closed at once

    private int RecordOf(ReadOnlySpan<byte> id)
    {
        if (_records.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(id, out int record)) return record;
        record = _records.Count;
        _records.Add(new Utf8Key(id.ToArray()), record);
        _sequences.Add(default);
        return record;
    }

    /// <summary>Sorts events by their record, those of one record in the order they came in.</summary>
    private static (int[] Starts, (long Ticks, int Code)[] Events) ByRecord(List<(int Record, int Code, long Ticks)> read, int records)
    {
        int[] starts = new int[records + 1];
        foreach (var (record, _, _) in read) starts[record + 1]++;
        for (int i = 0; i < records; i++) starts[i + 1] += starts[i];
        int[] next = [.. starts];
        var events = new (long, int)[read.Count];
        foreach (var (record, code, ticks) in read) events[next[record]++] = (ticks, code);
        return (starts, events);
    }
}
