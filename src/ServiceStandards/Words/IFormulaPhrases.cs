using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Says how a field is derived from others.</summary>
internal interface IFormulaPhrases
{
    string Is(string field, string formula);

    /// <summary>The first of several times that a record has.</summary>
    string FirstOf(IReadOnlyList<Label> times);

    string Elapsed(string from, string to, string? calendar);

    string Clock(ClockRules rules, string? calendar);

    string UntilNext(string same);

    string SincePrevious(string same);

    string Sum(string parts);

    string Mean(string parts);

    string Difference(Label from, Label what);

    string Ratio(Label over, Label under);

    string Weighted(string weight, Label field);

    string Row(string value, string condition);

    string Otherwise(string? value);

    string TimePart(TimePartKind kind, Label time);
}
