using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Gives targets the unit of their measure.</summary>
internal sealed class TargetBinder(DiagnosticBag bag)
{
    public static FigureUnit UnitOf(BoundMeasure measure, Target? target) => measure switch
    {
        BoundMeasure.Share => FigureUnit.Share,
        BoundMeasure.Count => FigureUnit.Number,
        BoundMeasure.Figure { Kind: FigureKind.Nps } => FigureUnit.Points,
        BoundMeasure.Figure figure => UnitOf(figure.Field),
        BoundMeasure.Percentile percentile => UnitOf(percentile.Field),
        BoundMeasure.Rate rate => UnitOf(rate, target),
        _ => throw new InvalidOperationException($"Unknown measure {measure.GetType().Name}."),
    };

    /// <summary>The target; null where none is written. What cannot be read is told and left out.</summary>
    public BoundTarget? Bind(Target? target, BoundMeasure of, FigureUnit unit, string measure)
    {
        if (target is null) return null;
        if (unit == FigureUnit.Duration) TellDaysOnCalendar(target, of);
        return new BoundTarget(
            Bound(target.Low, unit, measure),
            Bound(target.High, unit, measure),
            target.Tolerate is { } tolerate ? Read(tolerate, unit, measure, isBand: true) : null,
            target.Aim is { } aim ? Read(aim, unit, measure, isBand: false) : null);
    }

    private static FigureUnit UnitOf(BoundField field) => field.Kind == ValueKind.Duration ? FigureUnit.Duration : FigureUnit.Number;

    /// <summary>A duration per anything but a duration is a duration; else a number, or a share where the target is written as one.</summary>
    private static FigureUnit UnitOf(BoundMeasure.Rate rate, Target? target)
    {
        bool ofTime = rate.Of.Field?.Kind == ValueKind.Duration, perTime = rate.Per.Field?.Kind == ValueKind.Duration;
        if (ofTime && !perTime) return FigureUnit.Duration;
        return (target?.Low ?? target?.High)?.Value.Text.EndsWith('%') == true ? FigureUnit.Share : FigureUnit.Number;
    }

    private void TellDaysOnCalendar(Target target, BoundMeasure measure)
    {
        BoundField? field = measure switch
        {
            BoundMeasure.Figure figure => figure.Field,
            BoundMeasure.Percentile percentile => percentile.Field,
            BoundMeasure.Rate rate => rate.Of.Field,
            _ => null,
        };
        if (field is not { CountsWorkingTime: true }) return;
        foreach (Literal literal in new[] { target.Low?.Value, target.High?.Value, target.Tolerate, target.Aim }.OfType<Literal>())
        {
            if (DurationText.TryRead(literal.Text, out _) && DurationText.NamesDays(literal.Text)) bag.Add(Messages.DaysOnCalendar(literal.Location, field.Name, literal.Text));
        }
    }

    private TargetBound? Bound(Bound? bound, FigureUnit unit, string measure) =>
        bound is not null && Read(bound.Value, unit, measure, isBand: false) is { } value ? new TargetBound(value, bound.Inclusive) : null;

    private decimal? Read(Literal literal, FigureUnit unit, string measure, bool isBand)
    {
        if (!literal.Quoted && TryRead(literal.Text, unit, isBand, out decimal value)) return value;
        bag.AddUnlessTold(Messages.TargetOfWrongUnit(literal.Location, measure, literal.Text, Wanted(unit, isBand)));
        return null;
    }

    private static bool TryRead(string text, FigureUnit unit, bool isBand, out decimal value)
    {
        value = 0;
        switch (unit)
        {
            case FigureUnit.Share: return isBand ? NumberText.TryReadPoints(text, out value) : NumberText.TryReadShare(text, out value);
            case FigureUnit.Number or FigureUnit.Points: return NumberText.TryRead(text, out value);
            case FigureUnit.Duration:
                bool read = DurationText.TryRead(text, out long ticks);
                value = ticks;
                return read;
            default: throw new InvalidOperationException($"Unknown unit {unit}.");
        }
    }

    private static string Wanted(FigureUnit unit, bool isBand) => unit switch
    {
        FigureUnit.Share => isBand ? "points such as 2pp" : "a share such as 90%",
        FigureUnit.Number or FigureUnit.Points => "a number such as 40",
        FigureUnit.Duration => "a duration such as 6m",
        _ => throw new InvalidOperationException($"Unknown unit {unit}."),
    };
}
