using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>
/// Where a value may end: section 3, a test on a running clock answers as soon as it can. Found by trying the ends of the parts
/// against each other, since sums, differences and quotients over one side of zero go one way with each part.
/// </summary>
internal sealed record Prospect(Fraction? Least, Fraction? Most)
{
    private static readonly Prospect s_anywhere = new(null, null);

    public static Prospect Of(Reading reading) => reading switch
    {
        Reading.Known known => new(known.Of.Amount, known.Of.Amount),
        Reading.Running running => new(running.Least, running.Most),
        _ => s_anywhere,
    };

    public static Prospect Sum(IReadOnlyList<Prospect> parts) => new(
        parts.Any(p => p.Least is null) ? null : parts.Aggregate(Fraction.Zero, (sum, p) => sum + p.Least!),
        parts.Any(p => p.Most is null) ? null : parts.Aggregate(Fraction.Zero, (sum, p) => sum + p.Most!));

    public static Prospect Mean(IReadOnlyList<Prospect> parts) => Sum([.. parts.Select(p => p.Times(new Fraction(1, parts.Count)))]);

    public static Prospect Difference(IReadOnlyList<Prospect> parts) => Sum([parts[0], parts[1].Times(Fraction.Whole(-1))]);

    public static Func<IReadOnlyList<Prospect>, Prospect> Weighted(WrittenField.Weighted field) =>
        parts => Sum([.. parts.Zip(field.Weights, (p, w) => p.Times(Fraction.Of(w.Value)))]);

    /// <summary>Over what is surely above zero, or surely below; where that has no end the quotient comes to nothing.</summary>
    public static Prospect Ratio(IReadOnlyList<Prospect> parts)
    {
        if (parts[1].Most < Fraction.Zero) return Ratio([.. parts.Select(p => p.Times(Fraction.Whole(-1)))]);
        if (!(parts[1].Least > Fraction.Zero)) return s_anywhere;
        Fraction?[] least = Quotients(parts[0].Least, parts[1]), most = Quotients(parts[0].Most, parts[1]);
        return new(least.Contains(null) ? null : least.Min(), most.Contains(null) ? null : most.Max());
    }

    private static Fraction?[] Quotients(Fraction? over, Prospect under) =>
        over is null ? [null] : [over / under.Least!, under.Most is null ? Fraction.Zero : over / under.Most];

    private Prospect Times(Fraction factor) => factor.CompareTo(Fraction.Zero) switch
    {
        0 => this == s_anywhere ? this : new(factor, factor),
        > 0 => new(Scaled(Least, factor), Scaled(Most, factor)),
        < 0 => new(Scaled(Most, factor), Scaled(Least, factor)),
    };

    private static Fraction? Scaled(Fraction? end, Fraction factor) => end is null ? null : end * factor;
}
