using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes what happened to a contact: in order or not, twice, at one moment, after as-of, without a time or a name.</summary>
internal sealed class EventMaker(Dice dice, Pools pools)
{
    public IReadOnlyList<SampleEvent?>? Make(Instant start)
    {
        if (dice.OneIn(4)) return null;
        List<SampleEvent?> events = [];
        Instant at = start;
        for (int left = dice.Between(0, 8); left > 0; left--)
        {
            events.Add(new SampleEvent(events.Count == 0 && !dice.OneIn(4) ? "created" : Name(), at.ToDateTimeOffset()));
            at += NodaTime.Duration.FromTicks(Step());
        }

        if (dice.OneIn(10)) events.Add(Odd(at));
        if (events.Count > 0 && dice.OneIn(5)) events.Add(dice.Of<SampleEvent?>(events));
        return dice.Between(0, 3) switch
        {
            0 => dice.Shuffled(events),
            1 => [.. events.AsEnumerable().Reverse()],
            _ => events,
        };
    }

    private string Name() => dice.OneIn(12) ? "seen" : dice.Of(ClockMaker.Names);

    private long Step() => dice.Between(0, 3) switch
    {
        0 => 0,
        1 => Math.Max(0, pools.NearTicks()),
        2 => dice.Between(0L, 20 * TimeSpan.TicksPerHour),
        _ => TimeSpan.TicksPerMinute * dice.Between(0, 600),
    };

    private SampleEvent? Odd(Instant at) => dice.Between(0, 2) switch
    {
        0 => null,
        1 => new SampleEvent(null, at.ToDateTimeOffset()),
        _ => new SampleEvent(Name(), null),
    };
}
