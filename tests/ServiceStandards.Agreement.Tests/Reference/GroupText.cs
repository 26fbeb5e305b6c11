using NodaTime.Text;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>How a value names the cell of its records: equal values have equal names.</summary>
internal static class GroupText
{
    public static string Of(Value value) => value switch
    {
        Value.Text text => text.Of,
        Value.Number number => number.Of.ToText(),
        Value.Date date => LocalDatePattern.Iso.Format(date.Day),
        Value.Flag flag => flag.Of ? "yes" : "no",
        _ => throw new ArgumentException($"{value} names no cell."),
    };
}
