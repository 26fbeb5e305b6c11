using NodaTime;

namespace ServiceStandards.Values;

/// <summary>Times as the engines hold them: UTC ticks of 100 ns since 0001-01-01, as <see cref="DateTime.Ticks"/> counts them. Parts of a tick are dropped.</summary>
internal static class Ticks
{
    private const long UnixEpoch = 621_355_968_000_000_000;

    public static long Of(DateTimeOffset time) => time.UtcTicks;

    public static long Of(Instant instant) => instant.ToUnixTimeTicks() + UnixEpoch;

    public static Instant ToInstant(long ticks) => Instant.FromUnixTimeTicks(ticks - UnixEpoch);

    /// <summary>The day a tick falls on, counted from 0001-01-01, which is day 0 and a Monday.</summary>
    public static int Day(long ticks) => (int)Math.DivRem(ticks, NodaConstants.TicksPerDay, out long rest) - (rest < 0 ? 1 : 0);

    /// <summary>The first tick of a day, as local or as UTC ticks.</summary>
    public static long OfDay(int day) => day * NodaConstants.TicksPerDay;
}
