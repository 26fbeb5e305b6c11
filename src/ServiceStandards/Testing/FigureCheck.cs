using System.Globalization;
using ServiceStandards.Reports;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Testing;

/// <summary>Holds what is expected against what is seen.</summary>
internal static class FigureCheck
{
    public static TestCheck Check(ExpectedFigure expected, string standard, string? cell, Figures figures, string unit) => expected switch
    {
        ExpectedFigure.OfVerdict verdict => Made(expected, standard, cell, Word(verdict.Verdict), Word(figures.Verdict), verdict.Verdict == figures.Verdict),
        ExpectedFigure.Count count => Made(
            expected, standard, cell, Number(count.Number), Seen(count, figures) is { } seen ? Number(seen) : "none", Seen(count, figures) == count.Number, count.Reason),
        ExpectedFigure.OfAmount amount => Made(
            expected, standard, cell, amount.Amount?.Text ?? "none", Written(Seen(amount, figures), unit),
            amount.Amount is { } figure ? figure.IsMetBy(Seen(amount, figures), unit) : Seen(amount, figures) is null),
        _ => throw new InvalidOperationException($"Unknown figure {expected.GetType().Name}."),
    };

    /// <summary>Of a scorecard: its verdict, and its score as a share.</summary>
    public static TestCheck Check(ExpectedFigure expected, ScorecardResult card) => expected switch
    {
        ExpectedFigure.OfVerdict verdict => Made(expected, card.Id, null, Word(verdict.Verdict), Word(card.Verdict), verdict.Verdict == card.Verdict),
        ExpectedFigure.OfAmount amount => Made(
            expected, card.Id, null, amount.Amount?.Text ?? "none", Written(card.Score, "share"),
            amount.Amount is { } figure ? figure.IsMetBy(card.Score, "share") : card.Score is null),
        _ => throw new InvalidOperationException($"A scorecard has no {expected.Name}."),
    };

    public static TestCheck NoSuchCell(ExpectedCell cell, string standard, string name) =>
        new(standard, name, "cell", "a cell", "no such cell", false, cell.Location);

    private static TestCheck Made(ExpectedFigure expected, string standard, string? cell, string wanted, string seen, bool passed, string? reason = null) =>
        new(standard, cell, reason is null ? expected.Name : $"{expected.Name} ({reason})", wanted, seen, passed, expected.Location);

    private static long? Seen(ExpectedFigure.Count count, Figures figures) => count.Name switch
    {
        "judged" => figures.Judged,
        "met" => figures.Met,
        "missed" => figures.Missed,
        "pending" => figures.Pending,
        "unmeasurable" => figures.Unmeasurable,
        "out-of-scope" => figures.OutOfScope,
        "unclear" => figures.Unclear,
        "misses-left" => figures.MissesLeft,
        "met-needed" => figures.MetNeeded,
        "excluded" => figures.Excluded.GetValueOrDefault(count.Reason!),
        "skipped" => figures.Skipped.GetValueOrDefault(count.Reason!),
        _ => throw new InvalidOperationException($"Unknown count {count.Name}."),
    };

    private static decimal? Seen(ExpectedFigure.OfAmount amount, Figures figures) => amount.Name switch
    {
        "attained" or "value" => figures.Attained,
        "margin" => figures.Margin,
        "range-low" => figures.RangeLow,
        "range-high" => figures.RangeHigh,
        _ => throw new InvalidOperationException($"Unknown figure {amount.Name}."),
    };

    private static string Word(Verdict? verdict) => VerdictText.Of(verdict) ?? "none";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>As a test would write it, with digits enough to see what differs.</summary>
    private static string Written(decimal? amount, string unit) => (amount, unit) switch
    {
        (null, _) => "none",
        ({ } fraction, "share") => (fraction * 100).ToString("0.##########", CultureInfo.InvariantCulture) + "%",
        ({ } seconds, "seconds") => Values.DurationText.Write((long)decimal.Round(seconds * TimeSpan.TicksPerSecond)),
        ({ } number, _) => number.ToString("0.##########", CultureInfo.InvariantCulture),
    };
}
