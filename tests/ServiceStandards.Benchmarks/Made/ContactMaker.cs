using static ServiceStandards.Benchmarks.Made.ContactWords;

namespace ServiceStandards.Benchmarks.Made;

/// <summary>
/// Makes contacts of 90 days in the order of their arrival, more by day than by night, from a seed. The days lie in one winter, so
/// that no change of the clocks makes local times of SQL and moments differ.
/// </summary>
internal static class ContactMaker
{
    public const int Days = 90;
    public static readonly DateTime FirstDay = new(2025, 12, 1);

    private const int SecondsOfHour = 3600;
    private static readonly int[] s_hourly = [1, 1, 1, 1, 1, 2, 5, 12, 30, 46, 50, 44, 34, 38, 44, 42, 36, 26, 14, 10, 8, 5, 3, 2];
    private static readonly double[] s_before = Cumulated();

    public static IEnumerable<MadeContact> Make(int count, ulong seed = 20260105)
    {
        var random = new Randomness(seed);
        for (int i = 0; i < count; i++) yield return Contact(i, ArrivalOf((i + 0.5) / count), ref random);
    }

    private static MadeContact Contact(int number, int arrived, ref Randomness random)
    {
        int channel = random.Below(100) switch { < 60 => Voice, < 85 => Chat, _ => Email };
        int wait = random.Seconds(channel switch { Voice => 55, Chat => 90, _ => 3 * SecondsOfHour });
        bool abandoned = channel != Email && random.Below(100) < 8;
        return new MadeContact(
            number, channel, Queue(random.Below(100)), random.Below(200), random.Below(2_000_000), random.Below(Topics.Length),
            arrived, wait, abandoned,
            Talk: 20 + random.Seconds(260),
            Transfers: random.Below(100) switch { < 85 => 0, < 96 => 1, _ => 2 },
            Hold: random.OneIn(3) ? random.Seconds(45) : 0,
            Csat: random.OneIn(4) ? 1 + Math.Min(9, 4 + random.Below(7)) : 0);
    }

    private static int Queue(int percent) => percent switch { < 30 => 0, < 55 => 1, < 73 => 2, < 87 => 3, < 95 => 4, _ => 5 };

    /// <summary>Where a fraction of all contacts falls in the 90 days, by the pattern of each.</summary>
    private static int ArrivalOf(double fraction)
    {
        double days = fraction * Days;
        double ofDay = days - Math.Floor(days);
        int hour = 0;
        while (s_before[hour + 1] <= ofDay) hour++;
        double ofHour = (ofDay - s_before[hour]) / (s_before[hour + 1] - s_before[hour]);
        return (((int)days * 24) + hour) * SecondsOfHour + (int)(ofHour * SecondsOfHour);
    }

    private static double[] Cumulated()
    {
        double[] before = new double[25];
        for (int hour = 0; hour < 24; hour++) before[hour + 1] = before[hour] + (double)s_hourly[hour] / s_hourly.Sum();
        before[24] = 1;
        return before;
    }
}
