using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>The ways to move the bounds and the tolerated band of a target.</summary>
internal static class TargetChanges
{
    /// <param name="target">The target.</param>
    /// <param name="isOfBound">Whether a Wilson bound must meet it: that is no round number, so whether the target itself is in makes no difference.</param>
    public static IEnumerable<Change<Target>> Of(Target target, bool isOfBound) =>
    [
        .. target.Low is { } low ? Of(low, low.Inclusive ? "at-least" : "above", low.Inclusive ? "above" : "at-least", isOfBound).Select(c => c.In(b => target with { Low = b })) : [],
        .. target.High is { } high ? Of(high, high.Inclusive ? "at-most" : "below", high.Inclusive ? "below" : "at-most", isOfBound).Select(c => c.In(b => target with { High = b })) : [],
        .. target.Tolerate is { } band ? Changes.Of(band, "tolerate").Select(c => c.In(l => target with { Tolerate = l })) : [],
    ];

    private static IEnumerable<Change<Bound>> Of(Bound bound, string word, string turned, bool isOfBound)
    {
        foreach (Change<Literal> moved in Changes.Of(bound.Value, $"target {word}")) yield return moved.In(l => bound with { Value = l });
        if (!isOfBound) yield return new(bound with { Inclusive = !bound.Inclusive }, $"target {word} {bound.Value.Text}", $"target {turned} {bound.Value.Text}", bound.Value.Location);
    }
}
