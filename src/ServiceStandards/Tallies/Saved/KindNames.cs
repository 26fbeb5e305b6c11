using System.Collections.Frozen;
using ServiceStandards.Values;

namespace ServiceStandards.Tallies.Saved;

/// <summary>What kinds of values are called in saved tallies.</summary>
internal static class KindNames
{
    private static readonly FrozenDictionary<string, ValueKind> s_kinds = new Dictionary<string, ValueKind>
    {
        ["text"] = ValueKind.Text,
        ["number"] = ValueKind.Number,
        ["duration"] = ValueKind.Duration,
        ["time"] = ValueKind.Time,
        ["date"] = ValueKind.Date,
        ["flag"] = ValueKind.Flag,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(ValueKind kind) => s_kinds.First(k => k.Value == kind).Key;

    public static bool TryRead(string name, out ValueKind kind) => s_kinds.TryGetValue(name, out kind);
}
