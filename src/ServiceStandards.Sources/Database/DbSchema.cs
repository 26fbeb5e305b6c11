using System.Data.Common;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Database;

/// <summary>The kinds that the columns of a query declare by their types.</summary>
internal static class DbSchema
{
    /// <summary>Null for texts, and for types that say nothing: the standards decide then.</summary>
    public static ValueKind? KindOf(Type type) => type switch
    {
        _ when IsNumber(type) => ValueKind.Number,
        _ when type == typeof(bool) => ValueKind.Flag,
        _ when type == typeof(DateTime) || type == typeof(DateTimeOffset) => ValueKind.Time,
        _ when type == typeof(DateOnly) => ValueKind.Date,
        _ when type == typeof(TimeSpan) => ValueKind.Duration,
        _ => null,
    };

    public static IReadOnlyList<string> Columns(DbDataReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is
        TypeCode.Byte or TypeCode.SByte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32
        or TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal;
}
