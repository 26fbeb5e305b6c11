using ServiceStandards.Tallies.Saved;

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

    public override FigureNote? Drain()
    {
        FigureNote? note = Judged > 0 ? new FigureNote(false, _of.One, _per.One) : null;
        (Judged, _of, _per) = (0, default, default);
        return note;
    }

    public override void Add(FigureNote note) => Note(note.Value, note.Per);

    public override void Remove(FigureNote note)
    {
        Judged--;
        _of.Remove(note.Value);
        _per.Remove(note.Per);
    }

    public override string Kind => "rate";

    public override void Write(SavingWriter json) => json.Object(
        ("judged", () => json.Whole(Judged)),
        ("of", () => json.Exact(_of)),
        ("per", () => json.Exact(_per)));

    public override void Read(SavedValue saved)
    {
        saved.MustHave("judged", "of", "per");
        (Judged, _of, _per) = (saved["judged"].Count(), saved["of"].Sum(), saved["per"].Sum());
    }

    public override FigureTally Empty() => new RateTally();
}
