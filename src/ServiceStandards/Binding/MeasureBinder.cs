using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>Binds what is measured; null after a diagnostic.</summary>
internal sealed class MeasureBinder(FieldBinder fields, ConditionBinder conditions, ServiceLevelBinder levels)
{
    public BoundMeasure? Bind(Measure measure) => measure switch
    {
        Measure.Share share => new BoundMeasure.Share(conditions.Bind(share.Condition, "share"), []),
        Measure.ServiceLevel level => levels.Bind(level),
        Measure.Count count => new BoundMeasure.Count(conditions.Bind(count.Condition, "count")),
        Measure.Figure figure => fields.FindAmount(figure.Field, Name(figure.Kind), figure.Kind == FigureKind.Nps) is { } field ? BindFigure(figure.Kind, field) : null,
        Measure.Percentile percentile => fields.FindAmount(percentile.Field, "percentile") is { } field ? new BoundMeasure.Percentile(field, percentile.At) : null,
        Measure.Rate rate => BindRate(rate),
        _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
    };

    /// <summary>The measure's name as it is written.</summary>
    public static string Name(FigureKind kind) => kind switch
    {
        FigureKind.Average => "average",
        FigureKind.Median => "median",
        FigureKind.Lowest => "lowest",
        FigureKind.Highest => "highest",
        FigureKind.Total => "total",
        FigureKind.Nps => "nps",
        _ => throw new InvalidOperationException($"Unknown figure {kind}."),
    };

    private static BoundMeasure BindFigure(FigureKind kind, BoundField field) =>
        kind == FigureKind.Median ? new BoundMeasure.Percentile(field, 50) : new BoundMeasure.Figure(kind, field);

    private BoundMeasure.Rate? BindRate(Measure.Rate rate) =>
        BindPart(rate.Of) is { } of && BindPart(rate.Per) is { } per ? new BoundMeasure.Rate(of, per) : null;

    private BoundRatePart? BindPart(RatePart part)
    {
        if (part.Condition is { } condition) return new BoundRatePart(null, conditions.Bind(condition, "rate"));
        return fields.FindAmount(part.Field!, "rate") is { } field ? new BoundRatePart(field, null) : null;
    }
}
