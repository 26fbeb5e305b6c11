namespace ServiceStandards.Tallies;

/// <summary>Keeps a sum: for total and, divided by the number of records, for average.</summary>
internal sealed class SumTally(bool average) : FigureTally
{
    private ExactSum _sum;
    private ExactSum _running;
    private long _runningCount;

    public override Ratio? Value => Of(_sum, Judged);

    public override Ratio? ValueSoFar
    {
        get
        {
            ExactSum both = _sum;
            both.Add(_running);
            return Of(both, Judged + _runningCount);
        }
    }

    public void Note(decimal value)
    {
        Judged++;
        _sum.Add(value);
    }

    public void NoteRunning(decimal value)
    {
        _runningCount++;
        _running.Add(value);
    }

    /// <summary>Notes many records at once, by their number and sum.</summary>
    public void Take(long judged, in ExactSum sum, long running, in ExactSum runningSum)
    {
        Judged += judged;
        _sum.Add(sum);
        _runningCount += running;
        _running.Add(runningSum);
    }

    public override void Add(FigureTally other)
    {
        var sum = (SumTally)other;
        Judged += sum.Judged;
        _sum.Add(sum._sum);
        _running.Add(sum._running);
        _runningCount += sum._runningCount;
    }

    public override FigureTally Empty() => new SumTally(average);

    private Ratio? Of(ExactSum sum, long count) =>
        count == 0 ? null : average ? sum.Value / Ratio.Of(count, 1) : sum.Value;
}
