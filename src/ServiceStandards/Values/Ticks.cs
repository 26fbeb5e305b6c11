using NodaTime;

namespace ServiceStandards.Values;

/// <summary>Times as the engines hold them: ticks of 100 ns since 0001-01-01 UTC, as <see cref="DateTime.Ticks"/> counts them.</summary>
internal static class Ticks
{
    public static long Of(DateTimeOffset time) => time.UtcTicks;

    public static long Of(Instant time) => checked(time.ToUnixTimeTicks() + NodaConstants.BclEpoch.ToUnixTimeTicks() * -1);

    public static Instant ToInstant(long ticks) => Instant.FromUnixTimeTicks(ticks + NodaConstants.BclEpoch.ToUnixTimeTicks());
}
