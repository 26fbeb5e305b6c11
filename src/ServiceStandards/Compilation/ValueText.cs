using System.Globalization;
using System.Linq.Expressions;
using NodaTime;
using NodaTime.Text;
using ServiceStandards.Binding;
using ServiceStandards.Values;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Compilation;

/// <summary>Writes values of fields as texts, for groups and ids; the same on every machine and in every culture.</summary>
internal static class ValueText
{
    /// <summary>An expression that writes the value.</summary>
    public static Expression Of(BoundField field, Expression value) => field.Kind switch
    {
        ValueKind.Text => field.Coding!.Decode(value),
        ValueKind.Flag => Expression.Condition(value, Expression.Constant("yes"), Expression.Constant("no")),
        _ => Expression.Call(typeof(ValueText), nameof(Write), null,
            Expression.Constant(field.Kind),
            Expression.Constant(field.CountsWorkingTime),
            value.Type == typeof(decimal) ? value : Expression.Convert(value, typeof(decimal))),
    };

    /// <summary>Writes an amount of a kind: ticks, a day number or a number; working time in hours.</summary>
    public static string Write(ValueKind kind, bool isWorkingTime, decimal amount) => kind switch
    {
        ValueKind.Number => Number(amount),
        ValueKind.Duration => isWorkingTime ? DurationText.WriteHours((long)amount) : DurationText.Write((long)amount),
        ValueKind.Time => InstantPattern.ExtendedIso.Format(Ticks.ToInstant((long)amount)),
        ValueKind.Date => LocalDatePattern.Iso.Format(new LocalDate(1, 1, 1).PlusDays((int)amount)),
        ValueKind.Flag => amount == 0 ? "no" : "yes",
        _ => throw new InvalidOperationException($"Unknown kind {kind}."),
    };

    /// <summary>Without the zeros at the end: 3.50 and 3.5 are one value and one text.</summary>
    private static string Number(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);
}
