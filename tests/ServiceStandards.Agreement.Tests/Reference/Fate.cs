using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>What becomes of one record under one standard: exactly one of these.</summary>
internal abstract record Fate
{
    private Fate() { }

    internal sealed record OutOfScope : Fate;

    internal sealed record Excluded(string Because) : Fate;

    /// <summary>Left out of a service level.</summary>
    internal sealed record LeftOut(string Reason) : Fate;

    internal sealed record Unmeasurable : Fate;

    /// <summary>Not decided yet; a clock under a value measure shows so many ticks.</summary>
    internal sealed record Pending(Fraction? SoFar = null) : Fate;

    internal sealed record Met : Fate;

    internal sealed record Missed : Fate;

    /// <summary>Gave a value to a measure of values; a rate takes two.</summary>
    internal sealed record Gave(Fraction Value, Fraction Per) : Fate;

    public static Fate Of(Answer answer) => answer switch
    {
        Answer.Met => new Met(),
        Answer.Missed => new Missed(),
        Answer.Pending => new Pending(),
        Answer.Unmeasurable => new Unmeasurable(),
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };
}
