using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes measures of every kind.</summary>
internal sealed class MeasureMaker(Dice dice, Pools pools, ConditionMaker conditions, IReadOnlyList<(string Name, Kind Kind)> fields, WrittenFile frame)
{
    public WrittenMeasure Make() => dice.Of<WrittenMeasure>(
        () => new WrittenMeasure.Share(dice.OneIn(2) ? conditions.Promise() : conditions.Make(2)),
        () => new WrittenMeasure.Share(conditions.Make(2)),
        () => new WrittenMeasure.Share(conditions.Promise()),
        () => new WrittenMeasure.Every(conditions.Make(1)),
        ServiceLevel,
        ServiceLevel,
        () => new WrittenMeasure.Figure(dice.Of(FigureOf.Average, FigureOf.Median, FigureOf.Lowest, FigureOf.Highest, FigureOf.Total), Amount()),
        () => new WrittenMeasure.Figure(FigureOf.Nps, dice.Of("nps", "nps", "csat")),
        () => new WrittenMeasure.Percentile(Amount(), dice.Of(1m, 50m, 80m, 95m, 99.9m, 100m, 33.3333m)),
        () => new WrittenMeasure.Count(conditions.Make(1)),
        Rate);

    private string Amount() => Of(dice.OneIn(3) ? Kind.Number : Kind.Duration);

    private string Of(Kind kind)
    {
        string[] all = [.. fields.Where(f => f.Kind == kind).Select(f => f.Name)], derived = [.. all.Where(n => frame.Fields.Any(f => f.Name == n))];
        return dice.Of<string>(derived.Length > 0 && dice.OneIn(2) ? derived : all);
    }

    private WrittenMeasure.ServiceLevel ServiceLevel()
    {
        IReadOnlyList<string> others = dice.OneIn(3) ? ["callback", .. pools.Texts.Take(1)] : [];
        string? of = dice.OneIn(3) ? Of(Kind.Duration) : null;
        return new(
            Math.Max(1, pools.NearTicks()),
            of,
            dice.Of(Enum.GetValues<Abandoned>()),
            dice.OneIn(2) ? Math.Max(1, pools.NearTicks()) : null,
            dice.OneIn(3),
            [.. others.Select(o => KeyValuePair.Create(o, dice.OneIn(2)))],
            of is not null && frame.HasWorkingDays(of) && !dice.OneIn(4) ? dice.Between(0, 2) : null);
    }

    private WrittenMeasure.Rate Rate() => dice.Between(0, 3) switch
    {
        0 => new WrittenMeasure.Rate(Field(Kind.Duration), Condition()),
        1 => new WrittenMeasure.Rate(Field(Kind.Duration), Field(Kind.Duration)),
        2 => new WrittenMeasure.Rate(Condition(), Condition()),
        _ => new WrittenMeasure.Rate(Field(Kind.Number), Field(Kind.Number)),
    };

    private WrittenMeasure.RateSide Field(Kind kind) => new(Of(kind), null);

    private WrittenMeasure.RateSide Condition() => new(null, conditions.Make(1));
}
