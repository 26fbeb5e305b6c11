using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.JsonLines;

/// <summary>The cells of one JSON object: where in the line they stand, or what they are without their escapes.</summary>
/// <param name="names">The names that are looked for.</param>
/// <param name="columns">What messages call the cells.</param>
/// <param name="list">The number of the one cell that is taken as it stands, a list of events; -1 = none.</param>
internal sealed class JsonCells(JsonNames names, IReadOnlyList<string> columns, int list = -1) : RowCells
{
    private readonly (int Start, int Length, bool Unescaped)[] _cells = new (int, int, bool)[columns.Count];
    private readonly bool[] _seen = new bool[columns.Count];
    private byte[] _line = [];
    private byte[] _unescaped = new byte[256];
    private int _unescapedLength;

    public override ReadOnlySpan<byte> Cell(int source) =>
        (_cells[source].Unescaped ? _unescaped : _line).AsSpan(_cells[source].Start, _cells[source].Length);

    /// <summary>Takes the cells from a line; gives the column and the reason when it cannot be read.</summary>
    public (string? Column, string Reason)? Take(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line)) return (null, Rejection.NotUtf8);
        Keep(line);
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return (null, Rejection.NoJsonObject);
            var fault = TakeObject(ref reader, names);
            return fault ?? (reader.Read() ? (null, Rejection.NoJsonObject) : null);
        }
        catch (JsonException malformed)
        {
            return (null, Rejection.MalformedJson(malformed));
        }
    }

    private void Keep(ReadOnlySpan<byte> line)
    {
        if (_line.Length < line.Length) _line = new byte[Math.Max(line.Length, 2 * _line.Length)];
        line.CopyTo(_line);
        Array.Clear(_cells);
        Array.Clear(_seen);
        _unescapedLength = 0;
    }

    private (string? Column, string Reason)? TakeObject(ref Utf8JsonReader reader, JsonNames known)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            JsonName? name = known.Find(Name(ref reader));
            reader.Read();
            if (name is not null && TakeValue(ref reader, name) is { } fault) return fault;
            reader.Skip();
        }

        return null;
    }

    private (string? Column, string Reason)? TakeValue(ref Utf8JsonReader reader, JsonName name)
    {
        if (reader.TokenType == JsonTokenType.StartObject && name.Inside is { } inside && TakeObject(ref reader, inside) is { } fault) return fault;
        if (name.Source < 0) return null;
        if (_seen[name.Source]) return (columns[name.Source], Rejection.NamedTwice);
        _seen[name.Source] = true;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray when name.Source == list: TakeList(ref reader); break;
            case not JsonTokenType.Null when name.Source == list: return (columns[list], Rejection.NoList);
            case JsonTokenType.StartArray or JsonTokenType.StartObject or JsonTokenType.EndObject: return (columns[name.Source], Rejection.NoSingleValue);
            case JsonTokenType.String when reader.ValueIsEscaped: Unescape(ref reader, name.Source); break;
            case JsonTokenType.String: _cells[name.Source] = ((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length, false); break;
            case not JsonTokenType.Null: _cells[name.Source] = ((int)reader.TokenStartIndex, reader.ValueSpan.Length, false); break;
        }

        return null;
    }

    private void TakeList(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        _cells[list] = (start, (int)reader.BytesConsumed - start, false);
    }

    private void Unescape(ref Utf8JsonReader reader, int source)
    {
        int most = reader.ValueSpan.Length;
        if (_unescaped.Length - _unescapedLength < most) Array.Resize(ref _unescaped, 2 * (_unescapedLength + most));
        int length = reader.CopyString(_unescaped.AsSpan(_unescapedLength));
        _cells[source] = (_unescapedLength, length, true);
        _unescapedLength += length;
    }

    private static ReadOnlySpan<byte> Name(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped) return reader.ValueSpan;
        byte[] name = new byte[reader.ValueSpan.Length];
        return name.AsSpan(0, reader.CopyString(name));
    }
}
