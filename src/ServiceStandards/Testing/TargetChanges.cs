using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>The ways to move the bounds and the tolerated band of a target.</summary>
internal static class TargetChanges
{
    public static IEnumerable<Change<Target>> Of(Target target) =>
    [
        .. target.Low is { } low ? Of(low, low.Inclusive ? "at-least" : "above", low.Inclusive ? "above" : "at-least").Select(c => c.In(b => target with { Low = b })) : [],
        .. target.High is { } high ? Of(high, high.Inclusive ? "at-most" : "below", high.Inclusive ? "below" : "at-most").Select(c => c.In(b => target with { High = b })) : [],
        .. target.Tolerate is { } band ? Changes.Of(band, "tolerate").Select(c => c.In(l => target with { Tolerate = l })) : [],
    ];

    private static IEnumerable<Change<Bound>> Of(Bound bound, string word, string turned) =>
    [
        .. Changes.Of(bound.Value, $"target {word}").Select(c => c.In(l => bound with { Value = l })),
        new(bound with { Inclusive = !bound.Inclusive }, $"target {word} {bound.Value.Text}", $"target {turned} {bound.Value.Text}", bound.Value.Location),
    ];
}
