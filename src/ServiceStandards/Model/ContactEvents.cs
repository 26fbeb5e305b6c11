using System.Collections.Immutable;

namespace ServiceStandards.Model;

/// <summary>The usual names of what happens to a contact, which the clocks of the trade are made of: section 4 of the language.</summary>
internal static class ContactEvents
{
    public static ImmutableArray<string> Names { get; } =
    [
        "created", "customer-message", "agent-message", "bot-message", "assigned", "pending", "on-hold", "open", "solved", "reopened", "closed",
    ];
}
