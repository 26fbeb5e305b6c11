using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Verdicts;

/// <summary>The counts of a cell and the figure that follows from them.</summary>
internal sealed class Outcome(BoundMeasure measure, long met, long missed, long pending, long unmeasurable, FigureTally? figure)
{
    public long Met => met;

    public long Missed => missed;

    public long Pending => pending;

    public long Unmeasurable => unmeasurable;

    public long Judged => figure?.Judged ?? met + missed;

    public bool IsShare => measure is BoundMeasure.Share;

    public Ratio? Value =>
        figure is not null ? figure.Value
        : Judged == 0 ? null
        : IsShare ? Ratio.Of(met, Judged)
        : Ratio.Of(met, 1);

    /// <summary>The lowest and the highest figure that can still come out; for other figures than counts, the one with the running times so far counted in.</summary>
    public (Ratio? Low, Ratio? High) Range
    {
        get
        {
            long open = pending + unmeasurable, all = Judged + open;
            if (IsShare) return all == 0 ? (null, null) : (Ratio.Of(met, all), Ratio.Of(met + open, all));
            if (figure is NpsTally nps) return (nps.With(-open), nps.With(open));
            if (Ends is var (low, high)) return (low, high + Ratio.Of(pending, 1));
            return figure is { Value: { } value, ValueSoFar: { } soFar } ? (value < soFar ? (value, soFar) : (soFar, value)) : (figure!.ValueSoFar, figure.ValueSoFar);
        }
    }

    /// <summary>The figure with the time so far of running records counted in; null for shares and counts, and where there is none.</summary>
    public Ratio? SoFar => figure?.ValueSoFar;

    /// <summary>For counts and scores: the figure with all unmeasurable records against, and with all of them in favour.</summary>
    public (Ratio Low, Ratio High)? Ends => figure switch
    {
        null when !IsShare => (Ratio.Of(met, 1), Ratio.Of(met + unmeasurable, 1)),
        NpsTally nps when nps.With(-unmeasurable) is { } low && nps.With(unmeasurable) is { } high => (low, high),
        _ => null,
    };
}
