using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>The figure that a measure makes of the fates of its records; null where none of them was judged.</summary>
internal static class Figure
{
    public static Fraction? Of(WrittenMeasure measure, IEnumerable<Fate> fates)
    {
        IReadOnlyList<Fate> judged = [.. fates.Where(IsJudged)];
        return judged.Count == 0 ? null : OfJudged(measure, judged);
    }

    public static bool IsJudged(Fate fate) => fate is Fate.Met or Fate.Missed or Fate.Gave;

    private static Fraction? OfJudged(WrittenMeasure measure, IReadOnlyList<Fate> judged) => measure switch
    {
        WrittenMeasure.Share or WrittenMeasure.Every or WrittenMeasure.ServiceLevel => new Fraction(judged.Count(f => f is Fate.Met), judged.Count),
        WrittenMeasure.Count => Fraction.Whole(judged.Count(f => f is Fate.Met)),
        WrittenMeasure.Rate => Rate([.. judged.Cast<Fate.Gave>()]),
        WrittenMeasure.Percentile percentile => Percentile(Values(judged), Fraction.Of(percentile.At)),
        WrittenMeasure.Figure figure => OfValues(figure.Kind, Values(judged)),
        _ => throw new ArgumentException($"No figure for {measure}."),
    };

    private static Fraction OfValues(FigureOf kind, IReadOnlyList<Fraction> values) => kind switch
    {
        FigureOf.Average => Sum(values) / Fraction.Whole(values.Count),
        FigureOf.Total => Sum(values),
        FigureOf.Lowest => values.Min()!,
        FigureOf.Highest => values.Max()!,
        FigureOf.Median => Percentile(values, Fraction.Whole(50)),
        FigureOf.Nps => new Fraction(100 * (values.Count(v => v >= Fraction.Whole(9)) - values.Count(v => v <= Fraction.Whole(6))), values.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Nearest rank: the smallest value that at least so many percent of the values do not exceed.</summary>
    private static Fraction Percentile(IReadOnlyList<Fraction> values, Fraction at) =>
        values.Order().First(v => new Fraction(values.Count(other => other <= v) * 100, values.Count) >= at);

    private static Fraction? Rate(IReadOnlyList<Fate.Gave> judged)
    {
        Fraction per = Sum(judged.Select(g => g.Per));
        return per == Fraction.Zero ? null : Sum(judged.Select(g => g.Value)) / per;
    }

    private static IReadOnlyList<Fraction> Values(IReadOnlyList<Fate> judged) => [.. judged.Cast<Fate.Gave>().Select(g => g.Value)];

    private static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (a, b) => a + b);
}
