using ServiceStandards.Values;

namespace ServiceStandards.Sources.Mappings;

/// <summary>The words that a mapping's <c>type</c> takes.</summary>
internal static class TypeName
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Text => "text",
        ValueKind.Number => "number",
        ValueKind.Duration => "duration",
        ValueKind.Time => "time",
        ValueKind.Date => "date",
        ValueKind.Flag => "flag",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of value."),
    };
}
