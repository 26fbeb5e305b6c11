using ServiceStandards.Agreement.Tests.Contacts;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>Which kind of value each field of a file has, and so what its measures are written in.</summary>
internal static class FieldKinds
{
    public static Kind KindOf(this WrittenFile file, string field) =>
        file.Fields.FirstOrDefault(f => f.Name == field) switch
        {
            WrittenField.Elapsed or WrittenField.Neighbour => Kind.Duration,
            WrittenField.Arithmetic { Operation: Operation.Ratio } => Kind.Number,
            WrittenField.Arithmetic arithmetic => file.KindOf(arithmetic.Parts[0]),
            WrittenField.Weighted weighted => file.KindOf(weighted.Weights[0].Key),
            WrittenField.Choose choose => file.KindOf(choose.Rows[0].Then),
            WrittenField.TimePart { Part: TimePartKind.Date } => Kind.Date,
            WrittenField.TimePart { Part: TimePartKind.Weekday } => Kind.Text,
            WrittenField.TimePart { Part: TimePartKind.Hour } => Kind.Number,
            null when field is "handle-time" => Kind.Duration,
            null => ContactFields.Find(field)?.Kind ?? throw new ArgumentException($"No field '{field}'."),
            var other => throw new ArgumentException($"No kind for {other}."),
        };

    private static Kind KindOf(this WrittenFile file, WrittenField.Choice choice) => choice switch
    {
        { Field: { } field } => file.KindOf(field),
        { Literal: Value.Text } => Kind.Text,
        { Literal: Value.Number } => Kind.Number,
        { Literal: Value.Duration } => Kind.Duration,
        { Literal: Value.Flag } => Kind.Flag,
        _ => throw new ArgumentException($"No kind for {choice}."),
    };

    public static MeasureUnit UnitOf(this WrittenFile file, WrittenMeasure measure) => measure switch
    {
        WrittenMeasure.Share or WrittenMeasure.Every or WrittenMeasure.ServiceLevel => MeasureUnit.Share,
        WrittenMeasure.Count => MeasureUnit.Count,
        WrittenMeasure.Figure { Kind: FigureOf.Nps } => MeasureUnit.Score,
        WrittenMeasure.Figure figure => Unit(file.KindOf(figure.Field)),
        WrittenMeasure.Percentile percentile => Unit(file.KindOf(percentile.Field)),
        WrittenMeasure.Rate rate => IsDuration(file, rate.Of) && !IsDuration(file, rate.Per) ? MeasureUnit.Duration : MeasureUnit.Number,
        _ => throw new ArgumentException($"No unit for {measure}."),
    };

    private static MeasureUnit Unit(Kind kind) => kind == Kind.Duration ? MeasureUnit.Duration : MeasureUnit.Number;

    private static bool IsDuration(WrittenFile file, WrittenMeasure.RateSide side) => side.Field is { } field && file.KindOf(field) == Kind.Duration;
}
