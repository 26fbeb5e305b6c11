using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ServiceStandards.Tallies.Saved;

/// <summary>Writes the values of saved tallies so that reading gives exactly what was written; hands on to the stream now and then, so that memory stays bounded.</summary>
internal sealed class SavingWriter(Stream stream) : IDisposable
{
    private const int MostWaiting = 64 * 1024;
    private readonly Utf8JsonWriter _json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Dispose() => _json.Dispose();

    public void Object(params ReadOnlySpan<(string Name, Action Write)> members)
    {
        _json.WriteStartObject();
        foreach (var (name, write) in members)
        {
            _json.WritePropertyName(name);
            write();
        }

        _json.WriteEndObject();
        HandOn();
    }

    public void List<TItem>(IEnumerable<TItem> items, Action<TItem> write)
    {
        _json.WriteStartArray();
        foreach (TItem item in items)
        {
            write(item);
            HandOn();
        }

        _json.WriteEndArray();
    }

    public void Whole(long value) => _json.WriteNumberValue(value);

    public void Whole(long? value)
    {
        if (value is { } given) _json.WriteNumberValue(given);
        else _json.WriteNullValue();
    }

    public void Flag(bool value) => _json.WriteBooleanValue(value);

    /// <summary>As it is, with the zeros at its end: they are shown.</summary>
    public void Decimal(decimal? value)
    {
        if (value is { } given) _json.WriteNumberValue(given);
        else _json.WriteNullValue();
    }

    /// <summary>Without zeros at its end, so that equal amounts are written alike.</summary>
    public void Amount(decimal value) => _json.WriteNumberValue(value / 1.0000000000000000000000000000m);

    public void Exact(ExactSum sum) => Exact(sum.InFinest, decimals: 28);

    /// <summary>A whole number of steps of a power of ten, as a text without loss.</summary>
    public void Exact(BigInteger steps, int decimals) => _json.WriteStringValue(ExactText.Write(steps, decimals));

    /// <summary>A text; one that is no proper UTF-16, as bad data may be, as its code units.</summary>
    public void Text(string? text)
    {
        if (text is null) _json.WriteNullValue();
        else if (IsProper(text)) _json.WriteStringValue(text);
        else List(text, unit => Whole(unit));
    }

    private void HandOn()
    {
        if (_json.BytesPending > MostWaiting) _json.Flush();
    }

    private static bool IsProper(string text)
    {
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != System.Buffers.OperationStatus.Done) return false;
            rest = rest[length..];
        }

        return true;
    }
}
