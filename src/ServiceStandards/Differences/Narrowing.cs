using ServiceStandards.Model;

namespace ServiceStandards.Differences;

/// <summary>Tells whether a condition takes fewer records than an older one of the same build: stricter when fewer, looser when more, null when they are the same.</summary>
internal static class Narrowing
{
    public static DifferenceKind? Of(Condition before, Condition after) => (before, after) switch
    {
        (Condition.All old, Condition.All now) when old.Parts.Length == now.Parts.Length => Of(old.Parts.Zip(now.Parts, Of)),
        (Condition.Any old, Condition.Any now) when old.Parts.Length == now.Parts.Length => Of(old.Parts.Zip(now.Parts, Of)),
        (Condition.Not old, Condition.Not now) => Of(old.Part, now.Part) is { } kind ? Strictness.Turned(kind) : null,
        (Condition.FieldTest old, Condition.FieldTest now) when old.Field.Name == now.Field.Name && old.Tests.Length == now.Tests.Length =>
            Of(old.Tests.Zip(now.Tests, Of)),
        _ => DifferenceKind.Changed,
    };

    private static DifferenceKind? Of(IEnumerable<DifferenceKind?> parts)
    {
        DifferenceKind?[] all = [.. parts.Where(p => p is not null)];
        return all.Length == 0 ? null : Strictness.Together(all);
    }

    private static DifferenceKind? Of(Test before, Test after) => (before, after) switch
    {
        (Test.Limit old, Test.Limit now) => Of(old, now),
        (Test.Between old, Test.Between now) => Of([Strictness.Compare(old.Low, now.Low), Turned(Strictness.Compare(old.High, now.High))]),
        (Test.OneOf old, Test.OneOf now) when old.Negated == now.Negated => OneOf(old, now),
        (Test.Given old, Test.Given now) when old.Expected == now.Expected => null,
        (Test.During old, Test.During now) when old.Calendar.Name == now.Calendar.Name => null,
        (Test.StartsWith old, Test.StartsWith now) when old.Prefix.Text == now.Prefix.Text => null,
        _ => DifferenceKind.Changed,
    };

    private static DifferenceKind? Of(Test.Limit before, Test.Limit after)
    {
        bool upper = IsUpper(before.Kind), inclusive = IsInclusive(before.Kind);
        if (upper != IsUpper(after.Kind)) return DifferenceKind.Changed;
        DifferenceKind? moved = Strictness.Compare(before.Value, after.Value);
        if (moved is { } kind) return upper ? Strictness.Turned(kind) : kind;
        return inclusive == IsInclusive(after.Kind) ? null : inclusive ? DifferenceKind.Stricter : DifferenceKind.Looser;
    }

    private static DifferenceKind? OneOf(Test.OneOf before, Test.OneOf after)
    {
        HashSet<string> old = [.. before.Values.Select(v => v.Text)], now = [.. after.Values.Select(v => v.Text)];
        if (old.SetEquals(now)) return null;
        DifferenceKind kind = now.IsSubsetOf(old) ? DifferenceKind.Stricter : now.IsSupersetOf(old) ? DifferenceKind.Looser : DifferenceKind.Changed;
        return before.Negated ? Strictness.Turned(kind) : kind;
    }

    private static DifferenceKind? Turned(DifferenceKind? kind) => kind is { } known ? Strictness.Turned(known) : null;

    private static bool IsUpper(LimitKind kind) => kind is LimitKind.AtMost or LimitKind.Below or LimitKind.Before;

    private static bool IsInclusive(LimitKind kind) => kind is LimitKind.AtMost or LimitKind.AtLeast;
}
