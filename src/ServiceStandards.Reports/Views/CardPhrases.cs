using System.Globalization;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>Says of scorecards what every writer says.</summary>
internal sealed class CardPhrases(ComplianceReport report, PageWords words)
{
    public string TitleOf(ScorecardPartResult part) =>
        (part.IsScorecard ? report.Scorecards.FirstOrDefault(c => c.Id == part.Id)?.Title : report.Standards.FirstOrDefault(s => s.Id == part.Id)?.Title) ?? part.Id;

    /// <summary>What decided.</summary>
    public string Decision(ScorecardResult card)
    {
        string parts = string.Join(", ", card.Decision.Parts.Select(id => TitleOf(card.Parts.First(p => p.Id == id))));
        return card.Decision.Reason switch
        {
            ScorecardReason.Score => AmountWriter.Fill(words.DecidedByScore, parts),
            ScorecardReason.Must => AmountWriter.Fill(words.DecidedByMust, parts),
            ScorecardReason.AllOf => AmountWriter.Fill(words.DecidedByAll, parts),
            ScorecardReason.AnyOf => AmountWriter.Fill(words.DecidedByAny, parts),
            ScorecardReason.NothingJudged => words.NothingJudged,
            _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Unknown reason {card.Decision.Reason}.")),
        };
    }
}
