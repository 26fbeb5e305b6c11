using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Markdown;

/// <summary>Writes what stands beside the standards: scorecards, driver analyses, and open records that must soon be served.</summary>
internal sealed class MarkdownBesides(MarkdownTable table, ComplianceReport report, PageWords words)
{
    private const int AtRiskShown = 5;

    private readonly AmountWriter _amounts = new(words);
    private readonly CardPhrases _cards = new(report, words);

    public void Write()
    {
        foreach (StandardResult standard in report.Standards.Where(s => s.AtRisk is { Count: > 0 })) AtRisk(standard, standard.AtRisk!);
        foreach (ScorecardResult card in report.Scorecards) Card(card);
        foreach (DriverResult result in report.Drivers) Drivers(result);
    }

    private void AtRisk(StandardResult standard, AtRisk risk)
    {
        var times = new TimeWriter(words);
        Heading($"{MarkdownText.Of(standard.Title)}. {AmountWriter.Fill(words.AtRisk, _amounts.Count(risk.Count))}");
        table.Head(words.Record, words.DueAt, words.Value);
        foreach (AtRiskItem item in risk.Soonest.Take(AtRiskShown)) table.Row(MarkdownText.Of(item.Record), times.Of(item.DueAt), MarkdownText.Of(item.Value ?? "–"));
    }

    private void Card(ScorecardResult card)
    {
        Heading($"{Said(card.Verdict)}: {MarkdownText.Of(card.Title)}");
        if (card is { Score: { } score, Pass: { } pass })
            table.Line($"{words.Score} {_amounts.Of(score, "share")}, {AmountWriter.Fill(words.Passes, _amounts.Exact(pass, "share"))}. {MarkdownText.Of(_cards.Decision(card))}\n");
        else table.Line(MarkdownText.Of(_cards.Decision(card)) + "\n");
        table.Head(words.Part, words.Verdict, $">{words.Weight}", $">{words.Earned}");
        foreach (ScorecardPartResult part in card.Parts)
            table.Row(MarkdownText.Of(_cards.TitleOf(part)) + (part.Must ? $" ({words.Must})" : ""), Said(part.Verdict), Points(part.Weight), Points(part.Earned));
    }

    private void Drivers(DriverResult result)
    {
        foreach (var (group, figures) in DriverPhrases.Groups(result, words))
        {
            Heading(MarkdownText.Of(group is null ? result.Title : $"{result.Title}, {group}"));
            table.Line(MarkdownText.Of(DriverPhrases.Sentence(result, figures, words)));
            if (figures.Drivers.Count == 0) continue;
            table.Line();
            table.Head(words.Driver, $">{words.Mean}", $">{words.Correlation}", $">{words.Importance}", words.Quadrant);
            foreach (Driver driver in figures.Drivers)
                table.Row(MarkdownText.Of(driver.Field), Number(driver.Mean), Number(driver.Correlation), Number(DriverPhrases.Importance(driver)), DriverPhrases.Advice(driver.Quadrant, words));
        }
    }

    private void Heading(string text)
    {
        table.Line();
        table.Line($"## {text}");
        table.Line();
    }

    private string Number(double value) => _amounts.Of(decimal.Round((decimal)value, 6), "number");

    private string Points(decimal? points) => points is { } value ? _amounts.Exact(value, "number") : "–";

    private string Said(Verdict? verdict)
    {
        VerdictWords said = VerdictWords.Of(verdict, words);
        return $"{said.Sign} {said.Name}";
    }
}
