using ServiceStandards.Tallies.Saved;

namespace ServiceStandards.Tallies;

/// <summary>What is kept of the values of a measure that is no share, so that parts add up to the whole.</summary>
internal abstract class FigureTally
{
    /// <summary>How many records gave a value.</summary>
    public long Judged { get; protected set; }

    /// <summary>The measured value in the measure's unit; null when there is none.</summary>
    public abstract Ratio? Value { get; }

    /// <summary>The value if running records stood still now; the same as the value when none runs or it does not apply.</summary>
    public virtual Ratio? ValueSoFar => Value;

    /// <summary>Names what is kept and how, in saved tallies.</summary>
    public abstract string Kind { get; }

    public abstract void Add(FigureTally other);

    /// <summary>What one record noted, after which this is empty; null when it noted nothing.</summary>
    public abstract FigureNote? Drain();

    /// <summary>Notes what a record gave.</summary>
    public abstract void Add(FigureNote note);

    /// <summary>Takes away what a record gave.</summary>
    public abstract void Remove(FigureNote note);

    /// <summary>Writes all but the kind.</summary>
    public abstract void Write(SavingWriter json);

    /// <summary>Takes over what was written, in place of what there is.</summary>
    /// <exception cref="TallyUnreadableException">It cannot have been written by a figure of this kind.</exception>
    public abstract void Read(SavedValue saved);

    public abstract FigureTally Empty();

    /// <summary>An empty one that answers fast each time after records came or went.</summary>
    public virtual FigureTally Live() => Empty();
}
