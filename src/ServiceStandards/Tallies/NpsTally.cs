using ServiceStandards.Tallies.Saved;

namespace ServiceStandards.Tallies;

/// <summary>Keeps promoters (9 and 10), detractors (0 to 6) and all: the net promoter score is their difference in percent of all (Reichheld 2003).</summary>
internal sealed class NpsTally : FigureTally
{
    public long Promoters { get; private set; }

    public long Detractors { get; private set; }

    public override Ratio? Value => Judged == 0 ? null : Ratio.Of((Promoters - Detractors) * 100, Judged);

    /// <summary>The score if so many more answers had been all promoters (positive) or all detractors (negative).</summary>
    public Ratio? With(long more) =>
        Judged + Math.Abs(more) is var all and > 0 ? Ratio.Of((Promoters - Detractors + more) * 100, all) : null;

    public static bool IsAnswer(decimal value) => value is >= 0 and <= 10;

    public void Note(decimal value)
    {
        Judged++;
        if (value >= 9) Promoters++;
        else if (value <= 6) Detractors++;
    }

    /// <summary>Notes many records at once, by their numbers.</summary>
    public void Take(long judged, long promoters, long detractors)
    {
        Judged += judged;
        Promoters += promoters;
        Detractors += detractors;
    }

    public override void Add(FigureTally other)
    {
        var nps = (NpsTally)other;
        Judged += nps.Judged;
        Promoters += nps.Promoters;
        Detractors += nps.Detractors;
    }

    public override FigureNote? Drain()
    {
        FigureNote? note = Judged > 0 ? new FigureNote(false, Promoters > 0 ? 9 : Detractors > 0 ? 0 : 7) : null; // all that counts of an answer
        (Judged, Promoters, Detractors) = (0, 0, 0);
        return note;
    }

    public override void Add(FigureNote note) => Note(note.Value);

    public override void Remove(FigureNote note)
    {
        Judged--;
        if (note.Value >= 9) Promoters--;
        else if (note.Value <= 6) Detractors--;
    }

    public override string Kind => "nps";

    public override void Write(SavingWriter json) => json.Object(
        ("judged", () => json.Whole(Judged)),
        ("promoters", () => json.Whole(Promoters)),
        ("detractors", () => json.Whole(Detractors)));

    public override void Read(SavedValue saved)
    {
        saved.MustHave("judged", "promoters", "detractors");
        (Judged, Promoters, Detractors) = (saved["judged"].Count(), saved["promoters"].Count(), saved["detractors"].Count());
        if (Promoters > Judged - Detractors) throw saved.Wrong("more promoters and detractors than answers");
    }

    public override FigureTally Empty() => new NpsTally();
}
