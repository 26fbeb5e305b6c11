using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Reports;

/// <summary>Puts the result of a scorecard into the words of a language.</summary>
internal sealed class ScorecardInWords(ScorecardResult card, Tongue tongue)
{
    private readonly IResultPhrases _say = tongue.Results;

    public ScorecardText Say() => new()
    {
        Title = Printable.Of(card.Title),
        Place = Printable.Of(tongue.Reports.Place(card.Id, card.Location.File, TextReport.Line(card.Location))),
        Judgement = card.Verdict,
        Verdict = tongue.Reports.Verdict(card.Verdict),
        Sentence = Printable.Of($"{Standing} {Decided}"),
        Parts = [.. card.Parts.Select(Part)],
    };

    private ScorecardPartText Part(ScorecardPartResult part) => new(
        Printable.Of(part.Must ? _say.Must(part.Id) : part.Id),
        part.Verdict,
        tongue.Reports.Verdict(part.Verdict),
        part.Weight is not { } weight ? ""
        : part.Earned is { } earned ? _say.Earned(tongue.Numerals.Number(earned), tongue.Numerals.Number(weight))
        : _say.LeftOut(tongue.Numerals.Number(weight)));

    /// <summary>The score is never rounded onto or over what passes.</summary>
    private string Standing
    {
        get
        {
            if (card.Pass is not { } pass) return card.Form == "all-of" ? _say.AllMustComply : _say.OneMustComply;
            var target = new TargetResult("", pass, true, null, false, null, null);
            return _say.Score(tongue.Brief.Figure(card.Score, "share", target), tongue.Brief.Exact(pass, "share"));
        }
    }

    private string Decided => _say.Decided(
        card.Decision.Reason,
        passes: card.Decision.Reason == ScorecardReason.Must ? card.Verdict != Verdict.NonCompliant : card.Verdict == Verdict.Compliant,
        string.Join(", ", card.Decision.Parts));
}
