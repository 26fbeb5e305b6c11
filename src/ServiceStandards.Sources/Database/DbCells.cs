using System.Data.Common;
using System.Globalization;
using System.Text;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Database;

/// <summary>
/// The cells of the row that a query is at. A value whose type is that of the kind goes into the row as it is; any other
/// is written as text and read by the rules of all texts. The type is asked for each cell, since some databases have values
/// of several types in a column.
/// </summary>
internal sealed class DbCells(DbDataReader reader, LocalClock clock) : RowCells
{
    private readonly byte[][] _texts = new byte[reader.FieldCount][];

    public override bool TryFill(int source, ValueKind kind, TableRow row, int slot)
    {
        Type type = reader.GetFieldType(source);
        if (HasNoValue(source, type)) return true;
        switch (kind)
        {
            case ValueKind.Number when Number(source, type) is { } number: row.SetNumber(slot, number); return true;
            case ValueKind.Flag when type == typeof(bool): row.SetWhole(slot, reader.GetBoolean(source) ? 1 : 0); return true;
            case ValueKind.Time when type == typeof(DateTime): row.SetWhole(slot, Moment(reader.GetDateTime(source))); return true;
            case ValueKind.Time when type == typeof(DateTimeOffset): row.SetWhole(slot, reader.GetFieldValue<DateTimeOffset>(source).UtcTicks); return true;
            case ValueKind.Date when type == typeof(DateOnly): row.SetWhole(slot, reader.GetFieldValue<DateOnly>(source).DayNumber); return true;
            case ValueKind.Date when type == typeof(DateTime): return TryFillDate(reader.GetDateTime(source), row, slot);
            case ValueKind.Duration when type == typeof(TimeSpan): return TryFillDuration(reader.GetFieldValue<TimeSpan>(source), row, slot);
            default: return false;
        }
    }

    public override ReadOnlySpan<byte> Cell(int source)
    {
        Type type = reader.GetFieldType(source);
        if (HasNoValue(source, type)) return [];
        if (type == typeof(string)) return Utf8(source, reader.GetString(source));
        return Number(source, type) is { } number ? Formatted(source, number, "") : Typed(source, type);
    }

    private ReadOnlySpan<byte> Typed(int source, Type type) => type switch
    {
        _ when type == typeof(bool) => reader.GetBoolean(source) ? "true"u8 : "false"u8,
        _ when type == typeof(DateTime) => reader.GetDateTime(source) is { Kind: DateTimeKind.Unspecified } local
            ? Formatted(source, local, "yyyy-MM-dd'T'HH:mm:ss.fffffff")
            : Formatted(source, reader.GetDateTime(source).ToUniversalTime(), "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'"),
        _ when type == typeof(DateTimeOffset) => Formatted(source, reader.GetFieldValue<DateTimeOffset>(source), "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz"),
        _ when type == typeof(DateOnly) => Formatted(source, reader.GetFieldValue<DateOnly>(source), "yyyy-MM-dd"),
        _ when type == typeof(TimeOnly) => Formatted(source, reader.GetFieldValue<TimeOnly>(source), "HH:mm:ss.fffffff"),
        _ when type == typeof(TimeSpan) => Utf8(source, DurationText.Write(reader.GetFieldValue<TimeSpan>(source).Ticks)),
        _ when type == typeof(Guid) => Formatted(source, reader.GetGuid(source), "D"),
        _ => Utf8(source, Convert.ToString(reader.GetValue(source), CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>NaN and the infinities are no value, in a database as in memory.</summary>
    private bool HasNoValue(int source, Type type) => reader.IsDBNull(source) || Type.GetTypeCode(type) switch
    {
        TypeCode.Double => !ExactValue.IsNumber(reader.GetDouble(source)),
        TypeCode.Single => !ExactValue.IsNumber(reader.GetFloat(source)),
        _ => false,
    };

    /// <summary>An exact decimal of any number; null where it is none.</summary>
    private decimal? Number(int source, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int64 => reader.GetInt64(source),
        TypeCode.Int32 => reader.GetInt32(source),
        TypeCode.Int16 => reader.GetInt16(source),
        TypeCode.Byte => reader.GetByte(source),
        TypeCode.Decimal => reader.GetDecimal(source),
        TypeCode.Double => ExactValue.Number(reader.GetDouble(source)),
        TypeCode.Single => ExactValue.Number(reader.GetFloat(source)),
        TypeCode.SByte => reader.GetFieldValue<sbyte>(source),
        TypeCode.UInt16 => reader.GetFieldValue<ushort>(source),
        TypeCode.UInt32 => reader.GetFieldValue<uint>(source),
        TypeCode.UInt64 => reader.GetFieldValue<ulong>(source),
        _ => null,
    };

    private long Moment(DateTime time) => time.Kind == DateTimeKind.Unspecified ? clock.ToMoment(time.Ticks) : time.ToUniversalTime().Ticks;

    /// <summary>A column of dates may come as midnights; a time of day is more than a date.</summary>
    private static bool TryFillDate(DateTime time, TableRow row, int slot)
    {
        if (time.TimeOfDay != TimeSpan.Zero) return false;
        row.SetWhole(slot, DateOnly.FromDateTime(time).DayNumber);
        return true;
    }

    private static bool TryFillDuration(TimeSpan duration, TableRow row, int slot)
    {
        if (duration < TimeSpan.Zero) return false;
        row.SetWhole(slot, duration.Ticks);
        return true;
    }

    private ReadOnlySpan<byte> Utf8(int source, string text)
    {
        byte[] buffer = Buffer(source, Encoding.UTF8.GetMaxByteCount(text.Length));
        return buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer));
    }

    private ReadOnlySpan<byte> Formatted<T>(int source, T value, string format) where T : IUtf8SpanFormattable
    {
        byte[] buffer = Buffer(source, 64);
        return value.TryFormat(buffer, out int length, format, CultureInfo.InvariantCulture)
            ? buffer.AsSpan(0, length)
            : throw new InvalidOperationException($"No {typeof(T).Name} is longer than 64 bytes.");
    }

    private byte[] Buffer(int source, int length) =>
        _texts[source] is { } buffer && buffer.Length >= length ? buffer : _texts[source] = new byte[2 * length];
}
