using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>The sheet of the scorecards: score, what decided, and the parts.</summary>
internal static class ScorecardSheet
{
    public static IReadOnlyList<SheetTable> Write(TextWriter writer, ComplianceReport report, PageWords words)
    {
        var rows = new SheetRows(writer);
        var figures = new FigureCells(rows, words);
        var phrases = new CardPhrases(report, words);
        var frame = new SheetFrame(writer, words);
        frame.Start(48, 18, 13, 13);
        foreach (ScorecardResult card in report.Scorecards) Write(rows, figures, phrases, card, words);
        frame.End([$"B1:B{SheetTable.Text(rows.Count)}"], [], []);
        return [];
    }

    private static void Write(SheetRows rows, FigureCells figures, CardPhrases phrases, ScorecardResult card, PageWords words)
    {
        rows.Line(CellStyle.Title, card.Title);
        rows.Line(CellStyle.Plain, phrases.Decision(card));
        Start(words.Verdict);
        figures.Verdict(card.Verdict);
        rows.End();
        if (card is { Score: { } score, Pass: { } pass })
        {
            Start(words.Score);
            figures.Amount(score, "share");
            rows.Text(AmountWriter.Fill(words.Passes, new AmountWriter(words).Exact(pass, "share")));
            rows.End();
        }

        rows.Line(CellStyle.Heading, words.Part, words.Verdict, words.Weight, words.Earned);
        foreach (ScorecardPartResult part in card.Parts)
        {
            rows.Start();
            rows.Text(phrases.TitleOf(part) + (part.Must ? $" ({words.Must})" : ""));
            figures.Verdict(part.Verdict);
            figures.Amount(part.Weight, "number");
            figures.Amount(part.Earned, "number");
            rows.End();
        }

        rows.Line(CellStyle.Plain);

        void Start(string name)
        {
            rows.Start();
            rows.Text(name, CellStyle.Heading);
        }
    }
}
