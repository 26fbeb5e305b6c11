using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Words.Dutch;

internal sealed class DutchConditions : IConditionPhrases
{
    public string Anything => "wat dan ook";

    public string Nothing => "wat niets heeft";

    public string Limit(LimitKind kind, string value, bool isTime) => kind switch
    {
        LimitKind.AtMost => isTime ? $"niet later dan {value}" : $"van hoogstens {value}",
        LimitKind.AtLeast => isTime ? $"niet eerder dan {value}" : $"van minstens {value}",
        LimitKind.Below or LimitKind.Before => isTime ? $"vóór {value}" : $"van minder dan {value}",
        LimitKind.Above or LimitKind.After => isTime ? $"na {value}" : $"van meer dan {value}",
        _ => throw new InvalidOperationException($"Unknown limit {kind}."),
    };

    public string Between(string low, string high) => $"van {low} tot en met {high}";

    public string Is(Label field, ValueKind? kind, string values) => kind switch
    {
        ValueKind.Time or ValueKind.Date => $"{field.A} op {values}",
        ValueKind.Duration => $"{field.A} van {values}",
        _ => $"{field.Name} {values}",
    };

    public string IsNot(Label field, string values) => $"{field.A} anders dan {values}";

    public string Given(Label field, bool isTime) => isTime ? field.A : $"een waarde voor {field.The}";

    public string NotGiven(Label field, bool isTime) => isTime ? $"geen {field.Name}" : $"geen waarde voor {field.The}";

    public string During(Label field, string calendar) => $"{field.A} binnen de uren van ‘{calendar}’";

    public string Outside(Label field, string calendar) => $"{field.A} buiten de uren van ‘{calendar}’";

    public string StartsWith(Label field, string prefix) => $"{field.A} beginnend met “{prefix}”";

    public string StartsNotWith(Label field, string prefix) => $"{field.A} niet beginnend met “{prefix}”";
}
