using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>
/// The clocks of the trade, as help desks define them (Zendesk's SLA metrics and duration metrics are the model): a first reply
/// counts from creation, a next reply from the oldest unanswered customer message, waiting stops while the ball is with the
/// customer (pending), work stops while it is with anybody else (on-hold, too). A bot's message is no reply.
/// </summary>
internal static class ClockPresets
{
    private static readonly ImmutableArray<string> s_ended = ["solved", "closed"];

    public static ImmutableArray<ClockRules> All { get; } =
    [
        Of("first-reply", start: ["created", "customer-message"], stop: ["agent-message"], ClockCycles.First),
        Of("next-reply", start: ["customer-message"], stop: ["agent-message"], ClockCycles.Longest),
        Of("periodic-update", start: ["agent-message"], stop: ["agent-message", .. s_ended], ClockCycles.Longest) with { Restart = ["agent-message"] },
        Of("requester-wait", start: ["created"], stop: s_ended, ClockCycles.Total) with
        {
            Pause = ["pending"],
            Resume = ["open", "on-hold", "customer-message"],
            Restart = ["reopened", "open", "on-hold"],
        },
        Of("agent-work", start: ["created"], stop: s_ended, ClockCycles.Total) with
        {
            Pause = ["pending", "on-hold"],
            Resume = ["open", "customer-message"],
            Restart = ["reopened", "open"],
        },
        Of("first-resolution", start: ["created"], stop: s_ended, ClockCycles.First),
        Of("total-resolution", start: ["created"], stop: s_ended, ClockCycles.Total) with { Restart = ["reopened", "open", "pending", "on-hold"] },
        Of("time-to-own", start: ["created"], stop: ["assigned"], ClockCycles.First),
    ];

    private static ClockRules Of(string name, ImmutableArray<string> start, ImmutableArray<string> stop, ClockCycles cycles) =>
        new(start, stop, [], [], [], cycles, name);
}
