using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Values;

namespace ServiceStandards.Explanations;

/// <summary>Writes bound conditions in the words of the language.</summary>
internal static class ConditionText
{
    public static string Of(BoundCondition condition) => condition switch
    {
        BoundCondition.All { Parts.Length: 0 } => "every record",
        BoundCondition.Any { Parts.Length: 0 } => "no record",
        BoundCondition.All => "all of",
        BoundCondition.Any => "any of",
        BoundCondition.Not => "not",
        BoundCondition.Given given => $"{given.Field.Name} given: {(given.Expected ? "yes" : "no")}",
        BoundCondition.Within within => $"{within.Field.Name} {Limits(within)}",
        BoundCondition.WithinDays within => $"{within.Field.Name} {Limits(within)}",
        BoundCondition.OneOf { Values.Length: 1 } one => $"{one.Field.Name} equals {Value(one.Field, one.Values[0])}",
        BoundCondition.OneOf oneOf => $"{oneOf.Field.Name} in [{string.Join(", ", oneOf.Values.Select(v => Value(oneOf.Field, v)))}]",
        BoundCondition.StartsWith prefix => $"{prefix.Field.Name} starts-with {prefix.Prefix}",
        BoundCondition.During during => $"{during.Field.Name} during {during.Calendar.Name}",
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };

    /// <summary>The field a condition tests; null for a combination.</summary>
    public static BoundField? Field(BoundCondition condition) => condition switch
    {
        BoundCondition.Given given => given.Field,
        BoundCondition.Within within => within.Field,
        BoundCondition.WithinDays within => within.Field,
        BoundCondition.OneOf oneOf => oneOf.Field,
        BoundCondition.StartsWith prefix => prefix.Field,
        BoundCondition.During during => during.Field,
        _ => null,
    };

    public static IEnumerable<BoundCondition> Parts(BoundCondition condition) => condition switch
    {
        BoundCondition.All all => all.Parts,
        BoundCondition.Any any => any.Parts,
        BoundCondition.Not not => [not.Part],
        _ => [],
    };

    private static string Limits(BoundCondition.Within within) => (within.Low, within.High) switch
    {
        ({ } low, { } high) => $"{Low(within.Field, low)}, {High(within.Field, high)}",
        ({ } low, null) => Low(within.Field, low),
        (null, { } high) => High(within.Field, high),
        (null, null) => "any",
    };

    private static string Limits(BoundCondition.WithinDays within)
    {
        string?[] limits =
        [
            within.Low is { } low ? $"{(low.Inclusive ? "at-least" : "above")} {low.Days}wd" : null,
            within.High is { } high ? $"{(high.Inclusive ? "at-most" : "below")} {high.Days}wd" : null,
        ];
        return string.Join(", ", limits.OfType<string>());
    }

    private static string Low(BoundField field, BoundLimit limit) => (limit.Inclusive ? "at-least " : "above ") + Value(field, limit.Value);

    private static string High(BoundField field, BoundLimit limit) => (limit.Inclusive ? "at-most " : "below ") + Value(field, limit.Value);

    private static string Value(BoundField field, BoundValue value) =>
        value.Kind == ValueKind.Text ? value.Text! : ValueText.Write(value.Kind, field.CountsWorkingTime, value.Amount);
}
