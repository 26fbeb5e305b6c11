using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes contacts whose values stand at the limits of a case, beside them, and missing.</summary>
internal sealed class ContactMaker(Dice dice, Pools pools, Instant asOf)
{
    private static readonly double[] s_doubles = [0.1, 0.1 + 0.2, 1.0 / 3, 2.5, -0.0, 7, 1e15, 1e-9, double.NaN, double.PositiveInfinity];

    private readonly EventMaker _events = new(dice, pools);

    /// <summary>Now and then a field is the same in all records.</summary>
    private readonly bool _isFlat = dice.OneIn(6);

    public SampleContact Make(int number)
    {
        Instant start = dice.OneIn(3) ? asOf - NodaTime.Duration.FromTicks(pools.NearTicks()) : pools.AnyMoment();
        Instant? queued = Maybe(start + Ticks(pools.NearTicks()), 2);
        Instant waitsFrom = queued ?? start;
        bool isAnswered = dice.OneIn(2), isAbandoned = !isAnswered && dice.OneIn(2);
        return new SampleContact
        {
            Id = dice.OneIn(8) ? null : $"c{number}",
            Channel = Maybe(dice.Of(Enum.GetValues<Channel>()), 6),
            Direction = Text(6),
            Queue = Text(6),
            Topic = Text(4),
            Customer = Text(4),
            Outcome = dice.OneIn(2) ? null : pools.Outcome(),
            ArrivedAt = Maybe(Offset(start), 6),
            QueuedAt = queued is { } time ? Local(time) : null,
            AnsweredAt = isAnswered ? waitsFrom + Ticks(pools.AnyTicks()) : null,
            AbandonedAt = isAbandoned || dice.OneIn(20) ? Offset(waitsFrom + Ticks(pools.AnyTicks())) : null,
            FirstReplyAt = Maybe(Offset(start + Ticks(pools.AnyTicks())), 2),
            EndedAt = Maybe(Offset(start + Ticks(pools.AnyTicks())), 2),
            ResolvedAt = Maybe(start + Ticks(pools.AnyTicks()), 2),
            DueOn = Maybe(pools.AnyDate().ToDateOnly(), 4),
            Wait = Maybe(TimeSpan.FromTicks(pools.AnyTicks()), 2),
            Talk = Maybe(TimeSpan.FromTicks(pools.AnyTicks()), 4),
            Hold = Maybe(NodaTime.Duration.FromTicks(pools.AnyTicks()), 4),
            Wrap = Maybe(TimeSpan.FromTicks(pools.AnyTicks()), 4),
            Transfers = Maybe(_isFlat ? 2 : dice.Between(-1, 3), 4),
            MenuDepth = Maybe(dice.Of(0L, 1L, 2L, 10L), 4),
            Csat = Maybe(dice.OneIn(2) ? pools.AnyNumber() : dice.Between(1, 5), 3),
            Amount = Maybe(pools.AnyNumber(), 3),
            Effort = Maybe(dice.OneIn(2) ? dice.Of(s_doubles) : (double)dice.Between(0, 40) / 8, 3),
            Nps = Maybe(dice.Between(-1, 11), 3),
            Vip = Maybe(dice.OneIn(2), 3),
            Events = _events.Make(start),
        };
    }

    private static NodaTime.Duration Ticks(long ticks) => NodaTime.Duration.FromTicks(ticks);

    /// <summary>No value, one time in so many.</summary>
    private T? Maybe<T>(T value, int oneIn) where T : struct => dice.OneIn(oneIn) ? null : value;

    private string? Text(int missingOneIn) => dice.OneIn(missingOneIn) ? null : dice.Of(pools.Texts);

    private DateTimeOffset Offset(Instant time) =>
        time.WithOffset(NodaTime.Offset.FromHoursAndMinutes(dice.Of(0, 1, 2, 5, -5), dice.Of(0, 0, 30))).ToDateTimeOffset();

    /// <summary>In UTC, or without a kind as the clocks of the file's zone show it, which they may do twice.</summary>
    private DateTime Local(Instant time) => dice.OneIn(2)
        ? time.ToDateTimeUtc()
        : time.InZone(DateTimeZoneProviders.Tzdb[pools.Zone]).LocalDateTime.PlusMinutes(dice.OneIn(6) ? 60 : 0).ToDateTimeUnspecified();
}
