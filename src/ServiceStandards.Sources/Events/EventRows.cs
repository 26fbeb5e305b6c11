using NodaTime;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Events;

/// <summary>Reads the rows of a file of events, one after the other.</summary>
internal sealed class EventRows : IDisposable
{
    private readonly TableRecords _file;
    private readonly EventNames _names;
    private readonly RecordReader<TableRow> _reader;
    private readonly int _id, _at, _event;

    /// <param name="file">A table with the fields id, at and event.</param>
    /// <param name="codes">The numbers of the names that clocks know.</param>
    /// <param name="zone">Where local times are read.</param>
    public EventRows(TableRecords file, IReadOnlyDictionary<string, int> codes, DateTimeZone zone)
    {
        (_file, _names) = (file, new EventNames(codes, new Dictionary<string, string>()));
        _id = Slot("id", ValueKind.Text, zone);
        _event = Slot("event", ValueKind.Text, zone);
        _at = Slot("at", ValueKind.Time, zone);
        _reader = file.Open(1)[0];
    }

    /// <summary>Known events that name no record.</summary>
    public long WithoutId { get; private set; }

    public RowsLeftOut LeftOut => _file.LeftOut;

    /// <summary>The id of the current event's record, until the next one is read.</summary>
    public ReadOnlySpan<byte> Id => Text(_id);

    /// <summary>The number of its name; -1 where no clock knows it.</summary>
    public int Code { get; private set; }

    /// <summary>When it was; null when it does not say.</summary>
    public long? Ticks => _reader.Current.IsGiven(_at) ? _reader.Current.WholeAt(_at) : null;

    /// <summary>Goes to the next event of some record; false at the end.</summary>
    /// <exception cref="RecordsUnreadableException">Too many rows could not be read.</exception>
    public bool Read()
    {
        while (_reader.Read())
        {
            if (!_reader.Current.IsGiven(_event)) continue;
            Code = _names.Find(Text(_event));
            if (_reader.Current.IsGiven(_id)) return true;
            if (Code >= 0) WithoutId++;
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    private ReadOnlySpan<byte> Text(int slot) => _reader.Current.Raw(slot);

    private int Slot(string field, ValueKind kind, DateTimeZone zone)
    {
        _file.Shape.Find(new FieldRequest(field, zone, kind, ShownOnly: kind == ValueKind.Text));
        return _file.Shape.Columns.First(column => column.Field == field).Slot;
    }
}
