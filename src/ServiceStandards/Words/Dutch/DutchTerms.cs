using System.Globalization;
using ServiceStandards.Model;

namespace ServiceStandards.Words.Dutch;

internal sealed class DutchTerms : ITermPhrases
{
    public string Abandoned(AbandonedRule rule, Subject subject) => $"afgebroken {subject.Noun.Many} tellen " + rule switch
    {
        AbandonedRule.Missed => "als niet gehaald.",
        AbandonedRule.Met => "als gehaald.",
        AbandonedRule.Ignored => "niet mee.",
        AbandonedRule.IgnoredWithin => "niet mee als ze binnen die tijd zijn afgebroken, en anders als niet gehaald.",
        AbandonedRule.MetWithin => "als gehaald als ze binnen die tijd zijn afgebroken, en anders als niet gehaald.",
        _ => throw new InvalidOperationException($"Unknown rule {rule}."),
    };

    public string ShortAbandon(string limit) => $"wat in minder dan {limit} is afgebroken, telt niet mee.";

    public string Outcomes(string met, string missed) => (met, missed) switch
    {
        (_, "") => $"afloop {met} telt als gehaald.",
        ("", _) => $"afloop {missed} telt als niet gehaald.",
        _ => $"afloop {met} telt als gehaald, afloop {missed} als niet gehaald.",
    };

    public string Tolerate(string band) => $"een afwijking van de norm tot {band} wordt gedoogd.";

    public string Aim(string aim) => $"het streven is {aim}.";

    public string Confidence(string confidence) => $"dit moet met {confidence} zekerheid vaststaan (Wilson), niet alleen blijken uit het cijfer zelf.";

    public string Cells(string? period, string? groups, bool each)
    {
        string cut = string.Join(" en ", new[] { period, groups is null ? null : $"naar {groups}" }.OfType<string>());
        return $"dit wordt {cut} beoordeeld, en over het geheel{(each ? "; haalt één deel het niet, dan haalt het geheel het niet" : "")}.";
    }

    public string Period(Period period) => period.Unit switch
    {
        PeriodUnit.Day => "per dag",
        PeriodUnit.Week => "per week",
        PeriodUnit.Month => "per maand",
        PeriodUnit.Quarter => "per kwartaal",
        PeriodUnit.Year => "per jaar",
        PeriodUnit.Minutes => string.Create(CultureInfo.InvariantCulture, $"per {period.Minutes} {DutchWords.All.Minute.For(period.Minutes)}"),
        _ => throw new InvalidOperationException($"Unknown period {period.Unit}."),
    };

    public string At(Label field) => $"het tijdstip dat telt is {field.The}.";

    public string Minimum(string least) => $"bij minder dan {least} volgt geen oordeel.";

    public string Effective(string? from, string? until, bool throughThatDay)
    {
        string end = until is null ? "" : throughThatDay ? $" tot en met {until}" : $" tot {until}";
        return $"dit geldt{(from is null ? "" : $" vanaf {from}")}{end}.";
    }

    public string Exclusion(string because, Subject subject, string? from, string? until)
    {
        string span = (from, until) switch
        {
            (null, null) => "",
            (null, _) => $", tot {until}",
            (_, null) => $", vanaf {from}",
            _ => $", van {from} tot {until}",
        };
        return $"buiten beschouwing blijven, wegens “{because}”: {subject.Full}{span}.";
    }
}
