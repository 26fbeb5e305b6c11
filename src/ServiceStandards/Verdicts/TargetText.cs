using ServiceStandards.Binding;

namespace ServiceStandards.Verdicts;

/// <summary>Writes targets.</summary>
internal static class TargetText
{
    public static TargetResult? Of(BoundTarget? target, FigureUnit unit, decimal? confidence) => target is null ? null : new TargetResult(
        Write(target, unit),
        Amounts.Shown(target.Low?.Value, unit), target.Low?.Inclusive ?? false,
        Amounts.Shown(target.High?.Value, unit), target.High?.Inclusive ?? false,
        Amounts.Shown(target.Tolerate, unit),
        Amounts.Shown(target.Aim, unit))
    {
        Confidence = confidence,
    };

    private static string Write(BoundTarget target, FigureUnit unit) => (target.Low, target.High) switch
    {
        ({ } low, { } high) => $"between {Amounts.Written(low.Value, unit)} and {Amounts.Written(high.Value, unit)}",
        ({ } low, null) => (low.Inclusive ? "at least " : "above ") + Amounts.Written(low.Value, unit),
        (null, { } high) => (high.Inclusive ? "at most " : "below ") + Amounts.Written(high.Value, unit),
        (null, null) => "none",
    };
}
