using System.Collections.Frozen;

namespace ServiceStandards.Model;

/// <summary>The names of the contact record's own fields: section 9 of the language.</summary>
internal static class ContactFields
{
    public static FrozenSet<string> Names { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "id", "channel", "direction", "queue", "topic", "agent", "team", "customer", "priority", "language", "outcome",
        "arrived-at", "queued-at", "answered-at", "abandoned-at", "first-reply-at", "ended-at", "resolved-at", "promised-at", "fulfilled-at", "time",
        "wait", "ring", "talk", "hold", "wrap", "handle-time", "transfers", "menu-depth", "csat", "nps", "effort", "events");
}
