using ServiceStandards.Agreement.Tests.Contacts;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>Which kind of value each field of a file has, and so what its measures are written in.</summary>
internal static class FieldKinds
{
    public static Kind KindOf(this WrittenFile file, string field) =>
        file.Fields.FirstOrDefault(f => f.Name == field) switch
        {
            WrittenField.Elapsed or WrittenField.Clock or WrittenField.Neighbour => Kind.Duration,
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

    /// <summary>Whether limits in working days can be written: the field itself is a time on a calendar.</summary>
    public static bool HasWorkingDays(this WrittenFile file, string field) =>
        file.Fields.FirstOrDefault(f => f.Name == field) is WrittenField.Elapsed { Calendar: not null } or WrittenField.Clock { Calendar: not null };

    /// <summary>Whether a field is measured in working time, so that days and weeks cannot be written: itself, or what it is made of.</summary>
    public static bool CountsWorkingTime(this WrittenFile file, string field) => file.Fields.FirstOrDefault(f => f.Name == field) switch
    {
        WrittenField.Elapsed elapsed => elapsed.Calendar is not null,
        WrittenField.Clock clock => clock.Calendar is not null,
        WrittenField.Arithmetic arithmetic => arithmetic.Parts.Any(file.CountsWorkingTime),
        WrittenField.Weighted weighted => weighted.Weights.Any(w => file.CountsWorkingTime(w.Key)),
        WrittenField.Choose choose => choose.Rows.Select(r => r.Then).Append(choose.Otherwise).Any(c => c?.Field is { } other && file.CountsWorkingTime(other)),
        _ => false,
    };

    public static bool CountsWorkingTime(this WrittenFile file, WrittenMeasure measure) => measure switch
    {
        WrittenMeasure.Figure figure => file.CountsWorkingTime(figure.Field),
        WrittenMeasure.Percentile percentile => file.CountsWorkingTime(percentile.Field),
        WrittenMeasure.Rate rate => new[] { rate.Of.Field, rate.Per.Field }.OfType<string>().Any(file.CountsWorkingTime),
        _ => false,
    };

    private static MeasureUnit Unit(Kind kind) => kind == Kind.Duration ? MeasureUnit.Duration : MeasureUnit.Number;

    private static bool IsDuration(WrittenFile file, WrittenMeasure.RateSide side) => side.Field is { } field && file.KindOf(field) == Kind.Duration;
}
