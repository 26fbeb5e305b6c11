using System.Collections.Frozen;
using ServiceStandards.Values;

namespace ServiceStandards.Model;

/// <summary>The contact record's own fields and their kinds: section 9 of the language.</summary>
internal static class ContactFields
{
    public const string Wait = "wait";
    public const string Outcome = "outcome";
    public const string HandleTime = "handle-time";

    /// <summary>The fields that hold one value.</summary>
    public static FrozenDictionary<string, ValueKind> Kinds { get; } = new Dictionary<string, ValueKind>
    {
        ["id"] = ValueKind.Text,
        ["channel"] = ValueKind.Text,
        ["direction"] = ValueKind.Text,
        ["queue"] = ValueKind.Text,
        ["topic"] = ValueKind.Text,
        ["agent"] = ValueKind.Text,
        ["team"] = ValueKind.Text,
        ["customer"] = ValueKind.Text,
        ["language"] = ValueKind.Text,
        [Outcome] = ValueKind.Text,
        ["arrived-at"] = ValueKind.Time,
        ["queued-at"] = ValueKind.Time,
        ["answered-at"] = ValueKind.Time,
        ["abandoned-at"] = ValueKind.Time,
        ["first-reply-at"] = ValueKind.Time,
        ["ended-at"] = ValueKind.Time,
        ["resolved-at"] = ValueKind.Time,
        ["promised-at"] = ValueKind.Time,
        ["fulfilled-at"] = ValueKind.Time,
        ["time"] = ValueKind.Time,
        [Wait] = ValueKind.Duration,
        ["ring"] = ValueKind.Duration,
        ["talk"] = ValueKind.Duration,
        ["hold"] = ValueKind.Duration,
        ["wrap"] = ValueKind.Duration,
        [HandleTime] = ValueKind.Duration,
        ["transfers"] = ValueKind.Number,
        ["menu-depth"] = ValueKind.Number,
        ["csat"] = ValueKind.Number,
        ["nps"] = ValueKind.Number,
        ["effort"] = ValueKind.Number,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names: also that of the priority, which some number and some name, and that of the events.</summary>
    public static FrozenSet<string> Names { get; } = Kinds.Keys.Concat(["priority", "events"]).ToFrozenSet(StringComparer.Ordinal);
}
