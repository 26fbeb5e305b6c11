using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference.Clocks;

/// <summary>The clocks of the trade, copied by hand from docs/clocks.md.</summary>
internal static class Presets
{
    public static IReadOnlyDictionary<string, WrittenClock> All { get; } = new Dictionary<string, WrittenClock>(StringComparer.Ordinal)
    {
        ["first-reply"] = new() { Start = ["created", "customer-message"], Stop = ["agent-message"] },
        ["next-reply"] = new() { Start = ["customer-message"], Stop = ["agent-message"], Cycles = ClockCycle.Longest },
        ["periodic-update"] = new() { Start = ["agent-message"], Stop = ["agent-message", "solved", "closed"], Restart = ["agent-message"], Cycles = ClockCycle.Longest },
        ["requester-wait"] = new()
        {
            Start = ["created"], Stop = ["solved", "closed"], Pause = ["pending"], Resume = ["open", "on-hold", "customer-message"],
            Restart = ["reopened", "open", "on-hold"], Cycles = ClockCycle.Total,
        },
        ["agent-work"] = new()
        {
            Start = ["created"], Stop = ["solved", "closed"], Pause = ["pending", "on-hold"], Resume = ["open", "customer-message"],
            Restart = ["reopened", "open"], Cycles = ClockCycle.Total,
        },
        ["first-resolution"] = new() { Start = ["created"], Stop = ["solved", "closed"] },
        ["total-resolution"] = new() { Start = ["created"], Stop = ["solved", "closed"], Restart = ["reopened", "open", "pending", "on-hold"], Cycles = ClockCycle.Total },
        ["time-to-own"] = new() { Start = ["created"], Stop = ["assigned"] },
    };
}
