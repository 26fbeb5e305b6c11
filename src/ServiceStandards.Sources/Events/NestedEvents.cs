using System.Text.Json;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Events;

/// <summary>Reads the events of a JSON object from the list inside it: objects with a time and a name.</summary>
internal sealed class NestedEvents(int source, byte[] at, byte[] name, EventNames names, CellReading time) : RowEvents
{
    private readonly TableRow _time = new(1, new TextPool([]));
    private byte[] _text = new byte[256];

    /// <summary>A slot for the one time that is read at a time.</summary>
    public static TableColumn TimeColumn()
    {
        var column = new TableColumn("at", ValueKind.Time);
        column.Need(0, ValueKind.Time, raw: false);
        return column;
    }

    public override string? Fill(RowCells cells, TableRow row)
    {
        ReadOnlySpan<byte> list = cells.Cell(source);
        if (CellText.IsBlank(list)) return null;
        var reader = new Utf8JsonReader(list);
        reader.Read(); // the list begins
        for (int number = 1; reader.Read() && reader.TokenType != JsonTokenType.EndArray; number++)
        {
            if (reader.TokenType != JsonTokenType.StartObject) return Rejection.EventIsNoObject(number);
            if (Take(ref reader, row) is { } reason) return Rejection.EventUnreadable(number, reason);
        }

        return null;
    }

    public override void Dispose() { } // the records are the file

    /// <summary>What is wrong with an event matters only where a clock knows it.</summary>
    private string? Take(ref Utf8JsonReader reader, TableRow row)
    {
        int code = -1;
        bool isNamed = false;
        string? fault = null;
        _time.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isTime = reader.ValueTextEquals(at), isName = reader.ValueTextEquals(name);
            reader.Read();
            if ((isTime || isName) && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) fault = Rejection.NoSingleValue;
            else if (isName && reader.TokenType != JsonTokenType.Null) (isNamed, code) = (true, names.Find(Text(ref reader)));
            else if (isTime && reader.TokenType != JsonTokenType.Null) fault = Read(Text(ref reader));
            reader.Skip();
        }

        if (code < 0)
        {
            if (isNamed && _time.IsGiven(0)) row.Events.Pass(_time.WholeAt(0));
            return null;
        }

        if (_time.IsGiven(0)) row.Events.Add(_time.WholeAt(0), code);
        else if (fault is null) row.Events.AddTimeless(code);
        return fault;
    }

    private string? Read(ReadOnlySpan<byte> cell) => CellText.IsBlank(cell) || time.TryRead(cell, _time) ? null : time.Reason(cell);

    private ReadOnlySpan<byte> Text(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped) return reader.ValueSpan;
        if (_text.Length < reader.ValueSpan.Length) _text = new byte[2 * reader.ValueSpan.Length];
        return _text.AsSpan(0, reader.CopyString(_text));
    }
}
