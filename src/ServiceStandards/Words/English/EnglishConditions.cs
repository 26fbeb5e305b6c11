using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Words.English;

internal sealed class EnglishConditions : IConditionPhrases
{
    public string Anything => "anything";

    public string Nothing => "what nothing has";

    public string Limit(LimitKind kind, string value, bool isTime) => kind switch
    {
        LimitKind.AtMost => isTime ? $"no later than {value}" : $"of at most {value}",
        LimitKind.AtLeast => isTime ? $"no earlier than {value}" : $"of at least {value}",
        LimitKind.Below or LimitKind.Before => isTime ? $"before {value}" : $"of less than {value}",
        LimitKind.Above or LimitKind.After => isTime ? $"after {value}" : $"of more than {value}",
        _ => throw new InvalidOperationException($"Unknown limit {kind}."),
    };

    public string Between(string low, string high) => $"from {low} to {high}";

    public string Is(Label field, ValueKind? kind, string values) => kind switch
    {
        ValueKind.Time or ValueKind.Date => $"{field.A} on {values}",
        ValueKind.Duration => $"{field.A} of {values}",
        _ => $"{field.Name} {values}",
    };

    public string IsNot(Label field, string values) => $"{field.A} other than {values}";

    public string Given(Label field, bool isTime) => isTime ? field.A : $"a value for {field.The}";

    public string NotGiven(Label field, bool isTime) => isTime ? $"no {field.Name}" : $"no value for {field.The}";

    public string During(Label field, string calendar) => $"{field.A} in the hours of ‘{calendar}’";

    public string Outside(Label field, string calendar) => $"{field.A} outside the hours of ‘{calendar}’";

    public string StartsWith(Label field, string prefix) => $"{field.A} starting with “{prefix}”";

    public string StartsNotWith(Label field, string prefix) => $"{field.A} not starting with “{prefix}”";
}
