using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>What a record in scope gives to a measure: section 5.</summary>
internal sealed class MeasureJudge(FieldReader fields, DateTimeZone zone)
{
    private readonly ConditionJudge _conditions = new(fields, zone);
    private readonly ServiceLevelJudge _serviceLevels = new(fields, zone);

    public Fate Judge(WrittenMeasure measure, SampleContact contact) => measure switch
    {
        WrittenMeasure.Share share => Fate.Of(_conditions.Answer(share.Condition, contact)),
        WrittenMeasure.Every every => Fate.Of(_conditions.Answer(every.Condition, contact)),
        WrittenMeasure.Count count => Fate.Of(_conditions.Answer(count.Condition, contact)),
        WrittenMeasure.ServiceLevel level => _serviceLevels.Judge(level, contact),
        WrittenMeasure.Figure { Kind: FigureOf.Nps } nps => Nps(fields.Read(contact, nps.Field)),
        WrittenMeasure.Figure figure => Amount(fields.Read(contact, figure.Field)),
        WrittenMeasure.Percentile percentile => Amount(fields.Read(contact, percentile.Field)),
        WrittenMeasure.Rate rate => Rate(Side(rate.Of, contact), Side(rate.Per, contact)),
        _ => throw new ArgumentException($"No meaning for {measure}."),
    };

    private static Fate Amount(Reading reading) => reading switch
    {
        Reading.Known { Of: Value.Number or Value.Duration } known => new Fate.Gave(known.Of.Amount!, Fraction.Whole(1)),
        Reading.Running running => new Fate.Pending(running.SoFar.Amount),
        Reading.Unsettled => new Fate.Pending(),
        Reading.Absent => new Fate.Unmeasurable(),
        _ => throw new ArgumentException($"{reading} is no amount."),
    };

    /// <summary>Answers outside 0..10 are no answers to the question.</summary>
    private static Fate Nps(Reading reading) => Amount(reading) switch
    {
        Fate.Gave { Value: var answer } when answer < Fraction.Zero || answer > Fraction.Whole(10) => new Fate.Unmeasurable(),
        var fate => fate,
    };

    private Fate Side(WrittenMeasure.RateSide side, SampleContact contact) =>
        side.Field is { } field ? Amount(fields.Read(contact, field)) : Fate.Of(_conditions.Answer(side.Condition!, contact));

    /// <summary>Both sides must be decided; unmeasurable goes before pending. A condition counts 1 where it is met and 0 where it is missed.</summary>
    private static Fate Rate(Fate of, Fate per) => (of, per) switch
    {
        (Fate.Unmeasurable, _) or (_, Fate.Unmeasurable) => new Fate.Unmeasurable(),
        (Fate.Pending, _) or (_, Fate.Pending) => new Fate.Pending(),
        _ => new Fate.Gave(Counted(of), Counted(per)),
    };

    private static Fraction Counted(Fate fate) => fate switch
    {
        Fate.Gave gave => gave.Value,
        Fate.Met => Fraction.Whole(1),
        Fate.Missed => Fraction.Zero,
        _ => throw new ArgumentException($"{fate} does not count."),
    };
}
