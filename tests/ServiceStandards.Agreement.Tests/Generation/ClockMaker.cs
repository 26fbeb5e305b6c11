using ServiceStandards.Agreement.Tests.Reference.Clocks;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes clocks on events: presets, clocks as they are used, and clocks with any events in any role.</summary>
internal sealed class ClockMaker(Dice dice)
{
    public static IReadOnlyList<string> Names { get; } =
        ["created", "customer-message", "agent-message", "bot-message", "assigned", "pending", "on-hold", "open", "solved", "reopened", "closed"];

    public WrittenField.Clock Make(string name, string? calendar) => dice.OneIn(3)
        ? new(name, dice.Of<string>([.. Presets.All.Keys]), null, calendar)
        : new(name, null, dice.OneIn(2) ? Usual() : Any(), calendar);

    private WrittenClock Usual() => new()
    {
        Start = ["created"],
        Stop = dice.Of<IReadOnlyList<string>>(["solved"], ["agent-message"], ["solved", "closed"]),
        Pause = ["pending"],
        Resume = dice.Of<IReadOnlyList<string>>(["open"], ["open", "customer-message"]),
        Restart = dice.OneIn(2) ? ["reopened"] : [],
        Cycles = Cycles(),
    };

    /// <summary>No event both stops and pauses: only one can be meant.</summary>
    private WrittenClock Any()
    {
        IReadOnlyList<string> stop = dice.Some(Names, 1, 3), pause = [.. dice.Some(Names, 1, 3).Except(stop)];
        return new WrittenClock
        {
            Start = dice.Some(Names, 1, 3),
            Stop = stop,
            Pause = pause,
            Resume = pause.Count > 0 ? dice.Some(Names, 1, 3) : [],
            Restart = dice.Some(Names, 0, 3),
            Cycles = Cycles(),
        };
    }

    private ClockCycle? Cycles() => dice.OneIn(5) ? null : dice.Of(Enum.GetValues<ClockCycle>());
}
