using System.Globalization;
using ServiceStandards.Model;

namespace ServiceStandards.Words.English;

internal sealed class EnglishTerms : ITermPhrases
{
    public string Abandoned(AbandonedRule rule, Subject subject) => $"abandoned {subject.Noun.Many} " + rule switch
    {
        AbandonedRule.Missed => "count as missed.",
        AbandonedRule.Met => "count as met.",
        AbandonedRule.Ignored => "are left out.",
        AbandonedRule.IgnoredWithin => "are left out when abandoned within that time, and count as missed otherwise.",
        AbandonedRule.MetWithin => "count as met when abandoned within that time, and as missed otherwise.",
        _ => throw new InvalidOperationException($"Unknown rule {rule}."),
    };

    public string ShortAbandon(string limit) => $"those abandoned in less than {limit} are left out.";

    public string Outcomes(string met, string missed) => (met, missed) switch
    {
        (_, "") => $"outcome {met} counts as met.",
        ("", _) => $"outcome {missed} counts as missed.",
        _ => $"outcome {met} counts as met, outcome {missed} as missed.",
    };

    public string Tolerate(string band) => $"a deviation of up to {band} from the target is tolerated.";

    public string Aim(string aim) => $"the aim is {aim}.";

    public string Confidence(string confidence) => $"this must be certain with {confidence} confidence (Wilson), not only so by the plain figure.";

    public string Cells(string? period, string? groups, bool each)
    {
        string cut = string.Join(" and ", new[] { period, groups is null ? null : $"by {groups}" }.OfType<string>());
        return $"it is judged {cut}, and as a whole{(each ? "; one part that fails makes the whole fail" : "")}.";
    }

    public string Period(Period period) => period.Unit switch
    {
        PeriodUnit.Day => "per day",
        PeriodUnit.Week => "per week",
        PeriodUnit.Month => "per month",
        PeriodUnit.Quarter => "per quarter",
        PeriodUnit.Year => "per year",
        PeriodUnit.Minutes => string.Create(CultureInfo.InvariantCulture, $"per {period.Minutes} {EnglishWords.All.Minute.For(period.Minutes)}"),
        _ => throw new InvalidOperationException($"Unknown period {period.Unit}."),
    };

    public string At(Label field) => $"the time that counts is {field.The}.";

    public string Minimum(string least) => $"with fewer than {least} judged there is no verdict.";

    public string Effective(string? from, string? until, bool throughThatDay)
    {
        string end = until is null ? "" : throughThatDay ? $" through {until}" : $" until {until}";
        return $"it applies{(from is null ? "" : $" from {from}{(until is null ? " on" : "")}")}{end}.";
    }

    public string Exclusion(string because, Subject subject, string? from, string? until)
    {
        string span = (from, until) switch
        {
            (null, null) => "",
            (null, _) => $", until {until}",
            (_, null) => $", from {from} on",
            _ => $", from {from} until {until}",
        };
        return $"left out as “{because}”: {subject.Full}{span}.";
    }
}
