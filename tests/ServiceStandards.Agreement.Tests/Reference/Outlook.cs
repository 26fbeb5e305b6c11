using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Fates as they would be if the undecided ones had gone one way or the other.</summary>
internal static class Outlook
{
    /// <summary>Whether records without an answer can be imagined to meet or to miss: shares, counts and nps.</summary>
    public static bool IsOpen(WrittenMeasure measure) => measure
        is WrittenMeasure.Share or WrittenMeasure.Every or WrittenMeasure.ServiceLevel or WrittenMeasure.Count or WrittenMeasure.Figure { Kind: FigureOf.Nps };

    public static IEnumerable<Fate> If(WrittenMeasure measure, IEnumerable<Fate> fates, bool met, bool pendingToo) =>
        fates.Select(f => f is Fate.Unmeasurable || (pendingToo && f is Fate.Pending) ? Imagined(measure, met) : f);

    /// <summary>Running clocks counted in with the time they show.</summary>
    public static IEnumerable<Fate> SoFar(IEnumerable<Fate> fates) =>
        fates.Select(f => f is Fate.Pending { SoFar: { } soFar } ? new Fate.Gave(soFar, Fraction.Whole(1)) : f);

    private static Fate Imagined(WrittenMeasure measure, bool met) => measure is WrittenMeasure.Figure
        ? new Fate.Gave(Fraction.Whole(met ? 10 : 0), Fraction.Whole(1))
        : met ? new Fate.Met() : new Fate.Missed();
}
