using System.Globalization;

namespace ServiceStandards.Binding;

/// <summary>Names conditions by their content: equal names mean equal conditions on the same fields, so that they are asked once.</summary>
internal sealed class ConditionKeys
{
    private readonly Dictionary<BoundField, int> _numbers = [];

    public string Of(BoundCondition condition) => condition switch
    {
        BoundCondition.All all => $"all({Join(all.Parts)})",
        BoundCondition.Any any => $"any({Join(any.Parts)})",
        BoundCondition.Not not => $"not({Of(not.Part)})",
        BoundCondition.Given given => $"{Of(given.Field)}?{given.Expected}",
        BoundCondition.Within within => $"{Of(within.Field)}{Of(within.Low)}..{Of(within.High)}",
        BoundCondition.WithinDays within => $"{Of(within.Field)}{within.Low}..{within.High}wd",
        BoundCondition.OneOf oneOf => $"{Of(oneOf.Field)}={string.Join('|', oneOf.Values.Select(Of))}",
        BoundCondition.StartsWith prefix => $"{Of(prefix.Field)}^{Quoted(prefix.Prefix)}",
        BoundCondition.During during => $"{Of(during.Field)}@{Quoted(during.Calendar.Name)}",
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };

    /// <summary>The field's number; fields are the same when they are one object.</summary>
    public string Of(BoundField field)
    {
        if (!_numbers.TryGetValue(field, out int number)) _numbers[field] = number = _numbers.Count;
        return "f" + Number(number);
    }

    private string Join(IEnumerable<BoundCondition> parts) => string.Join(',', parts.Select(Of));

    private static string Of(BoundLimit? limit) => limit is { } bound ? (bound.Inclusive ? "[" : "(") + Of(bound.Value) : "";

    private static string Of(BoundValue value) => value.Text is { } text ? Quoted(text) : value.Amount.ToString(CultureInfo.InvariantCulture);

    /// <summary>With its length, so that no text can look like something else.</summary>
    private static string Quoted(string text) => $"{Number(text.Length)}'{text}'";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
