using System.Collections.Frozen;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>The fields of the contact record and their kinds: section 9 of the language.</summary>
internal static class BuiltInFields
{
    public const string Wait = "wait";
    public const string Outcome = "outcome";
    public const string HandleTime = "handle-time";

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
        ["priority"] = ValueKind.Text,
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

    /// <summary>A catalog of the contact record for checking standards without records: any other name may be a column, too.</summary>
    public static FieldCatalog Open { get; } = new("contact record", Kinds.Keys, OpenFields.Find, OpenFields.FindEvents);
}
