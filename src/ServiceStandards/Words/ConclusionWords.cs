using ServiceStandards.Model;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Words;

/// <summary>Says what came out for a standard.</summary>
internal sealed class ConclusionWords(Standard standard, Noun noun, bool inHours, StandardResult result, Tongue tongue)
{
    private const int CellsNamed = 6;

    private readonly Figures _whole = result.Whole;

    public string Say() => _whole.CannotStay ? $"{OnVerdict()} {tongue.Conclusions.CannotStay(Show(_whole.RangeHigh))}" : OnVerdict();

    private string OnVerdict() => _whole.Verdict switch
    {
        null when _whole.Attained is null => tongue.Conclusions.WithoutTargetOrData(noun),
        null => tongue.Conclusions.WithoutTarget(Attained, Judged),
        Verdict.Compliant => tongue.Conclusions.Compliant(standard.Confidence is null ? tongue.Conclusions.ToSpare(Attained, Room) : Attained),
        Verdict.Tolerated => tongue.Conclusions.Tolerated(Shortfall),
        Verdict.NonCompliant => tongue.Conclusions.NonCompliant(Shortfall),
        Verdict.Undecided => tongue.Conclusions.Undecided(tongue.Numerals.Count(_whole.Unmeasurable, noun), Show(_whole.RangeLow), Show(_whole.RangeHigh)),
        Verdict.Insufficient => tongue.Conclusions.Insufficient(
            Judged, tongue.Numerals.Number(standard.Minimum), _whole.Attained is null ? null : Attained),
        Verdict.NoData => tongue.Conclusions.NoData(noun),
        _ => throw new InvalidOperationException($"Unknown verdict {_whole.Verdict}."),
    };

    private string Judged => tongue.Numerals.Count(_whole.Judged, noun);

    private string Attained => Show(_whole.Attained);

    private bool IsCount => standard.Measure is Measure.Count;

    private string? Room => _whole switch
    {
        { MissesLeft: 0 } or { Margin: 0 } => null,
        { MissesLeft: { } left } => tongue.Numerals.Count(left, noun),
        { Margin: > 0 and var margin } => Distance(margin),
        _ => null,
    };

    private string Shortfall
    {
        get
        {
            CellResult[] failed = standard.JudgeEach ? [.. result.Cells.Where(c => c.Figures.Verdict == Verdict.NonCompliant)] : [];
            if (failed.Length == 0) return OfWhole ?? tongue.Conclusions.Uncertain(Attained, Judged, tongue.Numerals.Share(standard.Confidence ?? 0));
            string count = tongue.Numerals.Number(failed.Length), all = tongue.Numerals.Number(result.Cells.Count), cells = Named(failed);
            return OfWhole is { } whole ? tongue.Conclusions.CellsFailToo(whole, count, all, cells) : tongue.Conclusions.CellsFail(Attained, count, all, cells);
        }
    }

    /// <summary>How far all records together are from the target; null when their figure is on its right side.</summary>
    private string? OfWhole
    {
        get
        {
            if (_whole.MetNeeded is { } needed)
                return tongue.Conclusions.Beyond(Attained, tongue.Numerals.Count(needed, noun), over: result.Target is { Low: null }, countable: true);
            if (_whole.Margin is < 0 and var margin)
                return Distance(-margin) is { } amount ? tongue.Conclusions.Beyond(Attained, amount, over: _whole.Attained > result.Target!.High, IsCount) : Attained;
            return _whole.Margin == 0 && IsOut ? tongue.Conclusions.Beyond(Attained, null, over: _whole.Attained == result.Target!.High, IsCount) : null;
        }
    }

    /// <summary>Cells by their period and group, the first few of them.</summary>
    private string Named(CellResult[] cells)
    {
        IEnumerable<string> named = cells.Take(CellsNamed).Select(c => CellWords.Name(c, result, tongue));
        return tongue.And(cells.Length > CellsNamed ? [.. named, tongue.Conclusions.More(tongue.Numerals.Number(cells.Length - CellsNamed))] : named);
    }

    /// <summary>Whether the figure is right on a bound that is itself not allowed.</summary>
    private bool IsOut => result.Target is { } target
        && ((_whole.Attained == target.Low && !target.LowInclusive) || (_whole.Attained == target.High && !target.HighInclusive));

    /// <summary>How far from a bound; null when it is too little to be written.</summary>
    private string? Distance(decimal amount) => IsCount ? tongue.Numerals.Count((long)amount, noun) : tongue.Numerals.Distance(amount, result.Unit, inHours);

    private string Show(decimal? amount) => amount is { } value ? tongue.Numerals.Figure(value, result.Unit, Bounds, inHours) : "-";

    private decimal?[] Bounds => result.Target is not { } target ? [] :
        [target.Low, target.High, target.Low - target.Tolerate, target.High + target.Tolerate];
}
