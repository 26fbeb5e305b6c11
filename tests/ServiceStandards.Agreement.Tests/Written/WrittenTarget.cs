namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>
/// What a standard promises, in the measure's own unit: fractions for shares, ticks for durations, numbers for the rest.
/// One bound, or both ends of a <c>between</c>.
/// </summary>
internal sealed record WrittenTarget
{
    public Fraction? Low { get; init; }

    public Fraction? High { get; init; }

    /// <summary>Whether the bounds themselves meet the target: at-least, at-most and between; not above and below.</summary>
    public bool Inclusive { get; init; } = true;

    public Fraction? Tolerate { get; init; }

    public Fraction? Aim { get; init; }

    public bool IsMetBy(Fraction value) => Holds(value, Low, High);

    public bool IsToleratedFor(Fraction value) =>
        Tolerate is not null && Holds(value, Low is null ? null : Low - Tolerate, High is null ? null : High + Tolerate);

    private bool Holds(Fraction value, Fraction? low, Fraction? high) =>
        (low is null || value > low || (Inclusive && value == low)) && (high is null || value < high || (Inclusive && value == high));
}
