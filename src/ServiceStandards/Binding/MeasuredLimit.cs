using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>The field whose values a standard is about and the limit they are held against: of a share the first limit, of other measures the bound of the target.</summary>
/// <param name="Field">A duration or a number.</param>
/// <param name="Limit">The limit in ticks or as a number, above zero.</param>
/// <param name="ClosedAbove">Whether a value exactly at the limit belongs to those below it.</param>
internal readonly record struct MeasuredLimit(BoundField Field, decimal Limit, bool ClosedAbove)
{
    /// <summary>Limits beyond these cannot be cut into parts without loss.</summary>
    private const decimal Smallest = 0.000_000_001m, Largest = 1_000_000_000_000_000_000m;

    /// <summary>Null where there is no such field or limit.</summary>
    public static MeasuredLimit? Of(BoundStandard standard) => standard.Measure switch
    {
        BoundMeasure.Share or BoundMeasure.Count => EvidenceSubject.Within(standard.Measure) is { } within ? Of(within) : null,
        BoundMeasure.Figure { Kind: FigureKind.Average or FigureKind.Lowest or FigureKind.Highest } figure => Of(figure.Field, standard.Target),
        BoundMeasure.Percentile percentile => Of(percentile.Field, standard.Target),
        BoundMeasure.Figure or BoundMeasure.Rate => null,
        _ => throw new InvalidOperationException($"Unknown measure {standard.Measure.GetType().Name}."),
    };

    private static MeasuredLimit? Of(BoundCondition.Within within) =>
        within.High is { } high ? Of(within.Field, high.Value.Amount, high.Inclusive)
        : within.Low is { } low ? Of(within.Field, low.Value.Amount, !low.Inclusive) : null;

    private static MeasuredLimit? Of(BoundField field, BoundTarget? target) =>
        target?.High is { } high ? Of(field, high.Value, high.Inclusive)
        : target?.Low is { } low ? Of(field, low.Value, !low.Inclusive) : null;

    private static MeasuredLimit? Of(BoundField field, decimal limit, bool closedAbove) =>
        field.Kind is ValueKind.Duration or ValueKind.Number && limit is >= Smallest and <= Largest ? new MeasuredLimit(field, limit, closedAbove) : null;
}
