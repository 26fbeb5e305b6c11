using System.Globalization;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.EntityFrameworkCore.Tests.Contacts;

/// <summary>Contacts of a busy spring, around the change of the clocks, with all that records lack now and then.</summary>
internal static class Some
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The moment after which nothing happened yet.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 4, 20, 12, 34, 56, TimeSpan.FromHours(2));

    public static IReadOnlyList<StoredContact> Contacts(int count, int seed = 7)
    {
        var dice = new Dice(seed);
        return [.. Enumerable.Range(1, count).Select(i => Contact(dice, i))];
    }

    private static StoredContact Contact(Dice dice, int number)
    {
        DateTimeOffset arrived = s_start.AddTicks(Micros(dice.Between(0, 60 * TimeSpan.TicksPerDay)));
        TimeSpan wait = Span(dice, 6 * TimeSpan.TicksPerMinute);
        bool isAnswered = !dice.OneIn(4), isAbandoned = !isAnswered && !dice.OneIn(8);
        return new StoredContact
        {
            Id = "k" + number.ToString(CultureInfo.InvariantCulture),
            Channel = dice.OneIn(9) ? null : dice.Of(Enum.GetValues<Channel>()),
            Direction = dice.Of("inbound", "inbound", "outbound"),
            Queue = dice.OneIn(9) ? null : dice.Of("sales", "service", "Sales", "été", "\uD83D\uDE00"),
            Topic = dice.OneIn(5) ? null : dice.Of("bill", "fault", "move"),
            Customer = dice.OneIn(9) ? null : "c" + dice.Between(1, 60).ToString(CultureInfo.InvariantCulture),
            ArrivedAt = arrived,
            QueuedAt = dice.OneIn(3) ? null : DateTime.SpecifyKind(arrived.AddHours(1).AddTicks(Span(dice, TimeSpan.TicksPerMinute).Ticks).DateTime, DateTimeKind.Unspecified),
            AnsweredAt = isAnswered ? (arrived + wait).UtcDateTime : null,
            AbandonedAt = isAbandoned ? arrived + wait : null,
            FirstReplyAt = dice.OneIn(3) ? null : arrived + Span(dice, 5 * TimeSpan.TicksPerDay),
            EndedAt = dice.OneIn(3) ? null : arrived + Span(dice, 5 * TimeSpan.TicksPerDay),
            ResolvedAt = dice.OneIn(3) ? null : arrived + Span(dice, 15 * TimeSpan.TicksPerDay) - Span(dice, 10 * TimeSpan.TicksPerMinute),
            DueOn = dice.OneIn(3) ? null : DateOnly.FromDateTime(arrived.AddDays(dice.Between(0, 5)).DateTime),
            Wait = dice.OneIn(2) ? null : wait,
            Talk = dice.OneIn(9) ? null : Span(dice, 10 * TimeSpan.TicksPerMinute),
            Hold = dice.OneIn(9) ? null : TimeSpan.FromSeconds(dice.Between(0, 90)),
            Wrap = dice.OneIn(9) ? null : TimeSpan.FromSeconds(dice.Between(0, 90)),
            Transfers = dice.OneIn(9) ? null : dice.Between(0, 3),
            MenuDepth = dice.OneIn(9) ? null : dice.Between(0, 6),
            Csat = dice.OneIn(3) ? null : dice.Between(10, 50) / 10m,
            Amount = dice.OneIn(3) ? null : dice.Between(-1000, 100000) / 100m,
            Effort = dice.OneIn(3) ? null : dice.Between(1, 70) / 10.0,
            Nps = dice.OneIn(3) ? null : (short)dice.Between(-1, 11),
            Vip = dice.OneIn(9) ? null : dice.OneIn(4),
        };
    }

    private static TimeSpan Span(Dice dice, long most) => TimeSpan.FromTicks(Micros(dice.Between(0, most)));

    private static long Micros(long ticks) => ticks - (ticks % TimeSpan.TicksPerMicrosecond);
}
