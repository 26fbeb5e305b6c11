using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>Says in sentences what came out for a standard.</summary>
internal sealed class Narrative(PageWords words)
{
    private readonly AmountWriter _amounts = new(words);
    private readonly PeriodText _periods = new(words);

    /// <summary>The figures and the target, one or two sentences.</summary>
    public string Figures(StandardResult standard)
    {
        Figures whole = standard.Whole;
        string figure = Attained(standard), judged = _amounts.Count(whole.Judged);
        string first = whole.Judged == 0 ? words.SentenceNothing
            : !standard.IsShare ? AmountWriter.Fill(words.SentenceFigure, MeasureWords.Of(standard.Measure, words), judged, figure)
            : AmountWriter.Fill(standard.CountsOffenders ? words.SentenceOffenders : words.SentenceShare, _amounts.Count(whole.Met), judged, figure);
        return standard.Target is null ? first : $"{first} {AmountWriter.Fill(words.SentenceTarget, _amounts.Target(standard.Target, standard.Unit))}";
    }

    /// <summary>How far it is from the target, what can still change, since when: sentences, perhaps none.</summary>
    public IEnumerable<string> Outlook(StandardResult standard, Trend? trend)
    {
        Figures whole = standard.Whole;
        if (whole.MissesLeft is { } left && !standard.FailsByCells) yield return AmountWriter.Fill(standard.CountsOffenders ? words.OffendersLeft : words.MissesLeft, _amounts.Count(left));
        if (whole.MetNeeded is { } needed) yield return AmountWriter.Fill(standard.CountsOffenders ? words.OffendersTooMany : words.MetNeeded, _amounts.Count(needed));
        foreach (string reason in Reasons(standard)) yield return reason;
        if (CanMove(whole)) yield return AmountWriter.Fill(words.CanStillMove, Amount(standard, whole.RangeLow), Amount(standard, whole.RangeHigh));
        if (standard.Previous is { } before) yield return Before(standard, before);
        if (trend is not null && !standard.FailsByCells && Since(trend) is { } since) yield return since;
        if (whole.Unclear > 0) yield return AmountWriter.Fill(words.Unclear, _amounts.Count(whole.Unclear));
    }

    /// <summary>What decided where the figure alone does not: too few records, cells that fail, a confidence that is not reached, records that still run.</summary>
    private IEnumerable<string> Reasons(StandardResult standard)
    {
        Figures whole = standard.Whole;
        if (standard.Verdict is Verdict.Insufficient) yield return AmountWriter.Fill(words.MinimumNeeded, _amounts.Count(standard.Minimum));
        if (standard.JudgesEach && FailingCells.Of(standard, _periods, words) is { } failing) yield return failing;
        else if (standard is { Verdict: Verdict.NonCompliant or Verdict.Tolerated, Target: { Confidence: { } asked } target } && whole.Attained is { } value && target.IsKeptBy(value))
            yield return AmountWriter.Fill(words.NotConfident, _amounts.Count(whole.Judged), _amounts.Exact(asked, "share"));
        if (whole.CannotStay) yield return AmountWriter.Fill(words.CannotStay, Amount(standard, whole.RangeHigh));
    }

    public string Attained(StandardResult standard) => Amount(standard, standard.Whole.Attained);

    public string Amount(StandardResult standard, decimal? amount) => _amounts.Of(amount, standard.Unit, standard.Target);

    /// <summary>What it was in the period before.</summary>
    private string Before(StandardResult standard, Figures before) => before.Judged == 0
        ? words.BeforeNothing
        : AmountWriter.Fill(words.BeforeSentence, Amount(standard, before.Attained), VerdictWords.Of(before.Verdict, words).Name.ToLowerInvariant(), _amounts.Count(before.Judged));

    /// <summary>The room that is left or lacking, in a few words; null where there is none to tell.</summary>
    public string? Room(StandardResult standard) => (standard.Whole, standard.CountsOffenders) switch
    {
        _ when standard.FailsByCells => AmountWriter.Fill(words.RoomCells, _amounts.Count(FailingCells.Count(standard)), _amounts.Count(standard.Cells.Count)),
        ({ MissesLeft: 1 }, false) => AmountWriter.Fill(words.RoomMissesOne, _amounts.Count(1)),
        ({ MissesLeft: { } left }, var offenders) => AmountWriter.Fill(offenders ? words.RoomOffenders : words.RoomMisses, _amounts.Count(left)),
        ({ MetNeeded: { } needed }, var offenders) => AmountWriter.Fill(offenders ? words.RoomTooMany : words.RoomMet, _amounts.Count(needed)),
        _ => null,
    };

    /// <summary>Since when it is met or not; null without a trend that tells.</summary>
    public string? Since(Trend trend)
    {
        if (trend.LastRun is not (> 0 and var run)) return null;
        bool isKept = trend.Points[^1].IsKept == true;
        if (run == trend.Periods) return AmountWriter.Fill(isKept ? words.AlwaysWithin : words.AlwaysBeyond, _amounts.Count(run));
        return AmountWriter.Fill(isKept ? words.SinceWithin : words.SinceBeyond, _periods.Long(trend.Points[^run].Period));
    }

    /// <summary>The title, with the version where there are several.</summary>
    public string Title(StandardResult standard) => standard.Version > 1 || standard.Versions > 1
        ? $"{standard.Title} ({AmountWriter.Fill(words.Version, _amounts.Count(standard.Version))})"
        : standard.Title;

    private static bool CanMove(Figures whole) => whole is { RangeLow: { } low, RangeHigh: { } high, Pending: var pending, Unmeasurable: var unmeasurable }
        && low != high && pending + unmeasurable > 0;
}
