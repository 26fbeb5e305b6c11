using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Words;

/// <summary>Says what records have, so that it can follow on <c>with</c> and on <c>have</c>: <c>a wait of at most 2 minutes</c>.</summary>
internal interface IConditionPhrases
{
    /// <summary>What no condition asks for.</summary>
    string Anything { get; }

    /// <summary>What no record has.</summary>
    string Nothing { get; }

    /// <summary>What follows on a field: <c>of at most 2 minutes</c>, <c>before 1 May 2026</c>.</summary>
    string Limit(LimitKind kind, string value, bool isTime);

    string Between(string low, string high);

    string Is(Label field, ValueKind? kind, string values);

    string IsNot(Label field, string values);

    string Given(Label field, bool isTime);

    string NotGiven(Label field, bool isTime);

    string During(Label field, string calendar);

    string Outside(Label field, string calendar);

    string StartsWith(Label field, string prefix);

    string StartsNotWith(Label field, string prefix);
}
