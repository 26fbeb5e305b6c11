using System.Linq.Expressions;
using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>How values of .NET and NodaTime types become values of the language.</summary>
internal static class ClrReading
{
    /// <summary>The reading of an expression of a type that standards can read; null for any other type.</summary>
    public static FieldReading? Of(string name, Expression source, DateTimeZone zone)
    {
        Type type = Nullable.GetUnderlyingType(source.Type) ?? source.Type;
        if (KindOf(type) is not { } kind) return null;
        return new FieldReading
        {
            Name = name,
            Kind = kind,
            Source = source,
            Given = raw => Given(raw, type),
            Value = raw => Convert(raw.Type == type ? raw : Expression.Property(raw, "Value"), type, zone),
            Coding = kind != ValueKind.Text ? null : type.IsEnum ? new EnumCoding(type) : TextCoding.Strings.Coding,
        };
    }

    private static ValueKind? KindOf(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(Guid) || type == typeof(char) || type.IsEnum => ValueKind.Text,
        _ when type == typeof(bool) => ValueKind.Flag,
        _ when IsWhole(type) || type == typeof(decimal) || IsFloating(type) || type == typeof(ulong) => ValueKind.Number,
        _ when type == typeof(TimeSpan) || type == typeof(NodaTime.Duration) => ValueKind.Duration,
        _ when type == typeof(DateOnly) || type == typeof(LocalDate) => ValueKind.Date,
        _ when type == typeof(DateTimeOffset) || type == typeof(DateTime) || type == typeof(Instant)
            || type == typeof(LocalDateTime) || type == typeof(OffsetDateTime) || type == typeof(ZonedDateTime) => ValueKind.Time,
        _ => null,
    };

    private static bool IsWhole(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte)
        || type == typeof(sbyte) || type == typeof(ushort) || type == typeof(uint);

    private static bool IsFloating(Type type) => type == typeof(double) || type == typeof(float);

    private static Expression Given(Expression raw, Type type)
    {
        Expression given = raw.Type.IsValueType
            ? raw.Type == type ? Expression.Constant(true) : Expression.Property(raw, "HasValue")
            : Expression.NotEqual(raw, Expression.Constant(null, raw.Type));
        if (!IsFloating(type)) return given;
        Expression value = raw.Type == type ? raw : Expression.Call(raw, "GetValueOrDefault", null);
        return Expression.AndAlso(given, Exact(nameof(ExactValue.IsNumber), Expression.Convert(value, typeof(double))));
    }

    private static Expression Convert(Expression value, Type type, DateTimeZone zone) => type switch
    {
        _ when type == typeof(string) || type == typeof(bool) || type == typeof(decimal) || type.IsEnum => value,
        _ when type == typeof(Guid) || type == typeof(char) => Expression.Call(value, nameof(ToString), null),
        _ when IsWhole(type) => Expression.Convert(value, typeof(long)),
        _ when type == typeof(ulong) => Expression.Convert(value, typeof(decimal)),
        _ when IsFloating(type) => Exact(nameof(ExactValue.Number), Expression.Convert(value, typeof(double))),
        _ when type == typeof(TimeSpan) => Expression.Property(value, nameof(TimeSpan.Ticks)),
        _ when type == typeof(DateTimeOffset) => Expression.Property(value, nameof(DateTimeOffset.UtcTicks)),
        _ when type == typeof(DateTime) || type == typeof(LocalDateTime) => Exact(nameof(ExactValue.Ticks), value, Expression.Constant(zone, typeof(DateTimeZone))),
        _ => Exact(nameof(ExactValue.Ticks), value),
    };

    private static MethodCallExpression Exact(string method, params Expression[] arguments) =>
        Expression.Call(typeof(ExactValue).GetMethod(method, [.. arguments.Select(a => a.Type)])!, arguments);
}
