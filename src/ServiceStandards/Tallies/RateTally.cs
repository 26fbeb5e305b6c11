namespace ServiceStandards.Tallies;

/// <summary>Keeps two sums whose quotient is the rate; over nothing it has no value.</summary>
internal sealed class RateTally : FigureTally
{
    private ExactSum _of;
    private ExactSum _per;

    public override Ratio? Value => _per.Value is { Over.IsZero: false } per ? _of.Value / per : null;

    public void Note(decimal of, decimal per)
    {
        Judged++;
        _of.Add(of);
        _per.Add(per);
    }

    /// <summary>Notes many records at once, by their number and sums.</summary>
    public void Take(long judged, in ExactSum of, in ExactSum per)
    {
        Judged += judged;
        _of.Add(of);
        _per.Add(per);
    }

    public override void Add(FigureTally other)
    {
        var rate = (RateTally)other;
        Judged += rate.Judged;
        _of.Add(rate._of);
        _per.Add(rate._per);
    }

    public override FigureTally Empty() => new RateTally();
}
