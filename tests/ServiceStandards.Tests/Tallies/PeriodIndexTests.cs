using NodaTime;
using ServiceStandards.Model;
using ServiceStandards.Periods;
using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

public sealed class PeriodIndexTests
{
    private static readonly long s_from = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    [TestCase(nameof(PeriodUnit.Day), 0)]
    [TestCase(nameof(PeriodUnit.Week), 0)]
    [TestCase(nameof(PeriodUnit.Year), 0)]
    [TestCase(nameof(PeriodUnit.Minutes), 15)]
    public void Times_in_any_order_fall_into_the_period_that_contains_them(string unit, int minutes)
    {
        var cut = new PeriodCut(new ServiceStandards.Model.Period(Enum.Parse<PeriodUnit>(unit), minutes), DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], new AnnualDate(1, 1), false);
        var index = new PeriodIndex(cut);
        var random = new Random(1);
        foreach (long ticks in Times(random)) index.Label(index.Find(true, ticks)).ShouldBe(cut.Containing(ticks).Label);
    }

    [Test]
    public void Periods_are_numbered_as_they_come_and_a_record_without_a_time_is_in_none()
    {
        var index = new PeriodIndex(new PeriodCut(new ServiceStandards.Model.Period(PeriodUnit.Day), DateTimeZone.Utc, new AnnualDate(1, 1), false));
        long[] days = [3, 3, 1, 2, 3, 1];
        days.Select(d => index.Find(true, s_from + (d * TimeSpan.TicksPerDay))).ShouldBe([1, 1, 2, 3, 1, 2]);
        index.Find(false, s_from).ShouldBe(0);
        index.Label(0).ShouldBeNull();
    }

    /// <summary>The 9999 that stands for never, the first and the last tick of days, and a jumble over three years.</summary>
    private static IEnumerable<long> Times(Random random)
    {
        yield return DateTime.MaxValue.Ticks;
        for (int i = 0; i < 5000; i++)
        {
            long day = s_from + (random.Next(1100) * TimeSpan.TicksPerDay);
            yield return day;
            yield return day - 1;
            yield return day + random.NextInt64(TimeSpan.TicksPerDay);
            if (i % 100 == 0) yield return DateTime.MaxValue.Ticks;
        }

        yield return 0;
    }
}
