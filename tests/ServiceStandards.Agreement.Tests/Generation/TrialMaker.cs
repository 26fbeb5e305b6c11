using NodaTime;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes a whole case from a seed.</summary>
internal static class TrialMaker
{
    /// <param name="seed">Says all: the same seed and size make the same case.</param>
    /// <param name="size">The most records there are.</param>
    public static Trial Make(int seed, int size)
    {
        var dice = new Dice(seed);
        var pools = new Pools(dice);
        WrittenFile file = new FileMaker(dice, pools).Make();
        Instant asOf = pools.AnyMoment();
        var contacts = new ContactMaker(dice, pools, asOf);
        int most = file.Drivers.Count > 0 && size > 12 ? 4 * size : size; // an analysis takes ten records for each driver
        int records = dice.OneIn(20) ? 0 : dice.Between(0, most);
        return new Trial(file, [.. Enumerable.Range(1, records).Select(contacts.Make)], asOf, Period(dice, pools), dice.OneIn(3) ? null : NodaTime.Duration.FromTicks(dice.Of(0L, TimeSpan.TicksPerHour, 5 * TimeSpan.TicksPerDay, 40 * TimeSpan.TicksPerDay)));
    }

    private static WrittenSpan Period(Dice dice, Pools pools)
    {
        Instant cut = pools.Cut();
        return dice.Between(0, 9) switch
        {
            0 => new(cut, null),
            1 => new(null, cut),
            2 => new(cut, cut + NodaTime.Duration.FromDays(dice.Between(1, 40))),
            _ => new(null, null),
        };
    }
}
