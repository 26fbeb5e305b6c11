using ServiceStandards.Tallies.Saved;

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

    public override FigureNote? Drain()
    {
        FigureNote? note = Judged > 0 ? new FigureNote(false, _sum.One) : _runningCount > 0 ? new FigureNote(true, _running.One) : null;
        (Judged, _runningCount, _sum, _running) = (0, 0, default, default);
        return note;
    }

    public override void Add(FigureNote note)
    {
        if (note.IsRunning) NoteRunning(note.Value);
        else Note(note.Value);
    }

    public override void Remove(FigureNote note)
    {
        if (note.IsRunning)
        {
            _runningCount--;
            _running.Remove(note.Value);
            return;
        }

        Judged--;
        _sum.Remove(note.Value);
    }

    public override string Kind => average ? "average" : "total";

    public override void Write(SavingWriter json) => json.Object(
        ("judged", () => json.Whole(Judged)),
        ("sum", () => json.Exact(_sum)),
        ("running", () => json.Whole(_runningCount)),
        ("running-sum", () => json.Exact(_running)));

    public override void Read(SavedValue saved)
    {
        saved.MustHave("judged", "sum", "running", "running-sum");
        (Judged, _sum) = (saved["judged"].Count(), saved["sum"].Sum());
        (_runningCount, _running) = (saved["running"].Count(), saved["running-sum"].Sum());
    }

    public override FigureTally Empty() => new SumTally(average);

    private Ratio? Of(ExactSum sum, long count) =>
        count == 0 ? null : average ? sum.Value / Ratio.Of(count, 1) : sum.Value;
}
