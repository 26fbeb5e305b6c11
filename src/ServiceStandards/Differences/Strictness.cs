using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Differences;

/// <summary>Tells from two targets or measures which one promises more.</summary>
internal static class Strictness
{
    public static DifferenceKind Of(Target? before, Target? after)
    {
        if (before is null || after is null) return before is null ? DifferenceKind.Stricter : DifferenceKind.Looser;
        return Together([Of(before.Low, after.Low, higherIsStricter: true), Of(before.High, after.High, higherIsStricter: false)]);
    }

    /// <summary>A narrower condition promises more under a floor, and less under a ceiling, where those that meet it are the offenders.</summary>
    public static DifferenceKind Of(Measure before, Measure after, Target? target)
    {
        DifferenceKind? narrowing = (before, after) switch
        {
            (Measure.Share old, Measure.Share now) => Narrowing.Of(old.Condition, now.Condition),
            (Measure.Count old, Measure.Count now) => Narrowing.Of(old.Condition, now.Condition),
            (Measure.ServiceLevel old, Measure.ServiceLevel now) when old.Of.Name == now.Of.Name && old.Strict == now.Strict => Compare(now.Within, old.Within),
            _ => DifferenceKind.Changed,
        };
        return (narrowing, target) switch
        {
            (DifferenceKind.Stricter, { High: null }) => DifferenceKind.Stricter,
            (DifferenceKind.Looser, { High: null }) => DifferenceKind.Looser,
            (DifferenceKind.Stricter, { Low: null }) => DifferenceKind.Looser,
            (DifferenceKind.Looser, { Low: null }) => DifferenceKind.Stricter,
            _ => DifferenceKind.Changed,
        };
    }

    /// <summary>Stricter when the second is larger, looser when smaller; null when they are equal, changed when they cannot be compared.</summary>
    public static DifferenceKind? Compare(Literal before, Literal after)
    {
        if (Amount(before) is not var (old, unit) || Amount(after) is not var (now, same) || unit != same) return DifferenceKind.Changed;
        return now > old ? DifferenceKind.Stricter : now < old ? DifferenceKind.Looser : null;
    }

    public static DifferenceKind Turned(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Stricter => DifferenceKind.Looser,
        DifferenceKind.Looser => DifferenceKind.Stricter,
        _ => kind,
    };

    /// <summary>Of several, the one they all agree on, nulls aside.</summary>
    public static DifferenceKind Together(IEnumerable<DifferenceKind?> kinds)
    {
        DifferenceKind[] all = [.. kinds.OfType<DifferenceKind>().Distinct()];
        return all.Length == 1 ? all[0] : DifferenceKind.Changed;
    }

    private static DifferenceKind? Of(Bound? before, Bound? after, bool higherIsStricter)
    {
        if (before is null && after is null) return null;
        if (before is null || after is null) return before is null ? DifferenceKind.Stricter : DifferenceKind.Looser;
        DifferenceKind? moved = Compare(before.Value, after.Value);
        if (moved is { } kind) return higherIsStricter ? kind : Turned(kind);
        return before.Inclusive == after.Inclusive ? null : before.Inclusive ? DifferenceKind.Stricter : DifferenceKind.Looser;
    }

    private static (decimal Amount, string Unit)? Amount(Literal literal)
    {
        if (NumberText.TryReadWorkingDays(literal.Text, out int days)) return (days, "wd");
        if (NumberText.TryReadShare(literal.Text, out decimal share)) return (share, "%");
        if (NumberText.TryReadPoints(literal.Text, out decimal points)) return (points, "pp");
        if (NumberText.TryRead(literal.Text, out decimal number)) return (number, "");
        return DurationText.TryRead(literal.Text, out long ticks) ? (ticks, "ticks") : null;
    }
}
