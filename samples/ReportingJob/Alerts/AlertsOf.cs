using System.Globalization;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ReportingJob.Alerts;

/// <summary>Says of each standard and scorecard of a report whether it fails or is about to.</summary>
/// <remarks>
/// About to fail is what does not fail and: is undecided for lack of data; is only tolerated; has a figure that cannot stay what it is, since records still run; has more open
/// records at risk than it may still miss; or has few misses left. The last is not said while nothing has been missed at all, or every promise of 100 % would be an alarm.
/// </remarks>
/// <param name="few">How many misses left are few.</param>
internal sealed class AlertsOf(int few)
{
    public IReadOnlyList<Alert> Report(ComplianceReport report) =>
        [.. report.Standards.Select(s => Standard(s, report.Language)), .. report.Scorecards.Select(c => new Alert(c.Id, Level(c.Verdict), $"The scorecard is {Words(c.Verdict)}."))];

    private Alert Standard(StandardResult standard, string language)
    {
        string name = standard.Versions > 1 ? string.Create(CultureInfo.InvariantCulture, $"{standard.Id} v{standard.Version}") : standard.Id;
        AlertLevel level = Level(standard.Verdict);
        if (level != AlertLevel.None) return new Alert(name, level, $"{standard.Promise.In(language)} {standard.Conclusion.In(language)}");
        return Danger(standard) is { } danger ? new Alert(name, AlertLevel.AboutToFail, danger) : new Alert(name, AlertLevel.None, "");
    }

    private string? Danger(StandardResult standard)
    {
        Figures whole = standard.Whole;
        if (whole.CannotStay) return "The figure complies and cannot stay so: with the time so far of open contacts it is beyond the target.";
        if (whole.MissesLeft is not { } left) return null;
        if (standard.AtRisk is { Count: > 0 } atRisk && atRisk.Count > left)
            return string.Create(CultureInfo.InvariantCulture, $"Open contacts that must soon be served: {atRisk.Count}; misses left: {left}.");
        return left <= few && whole is { Met: > 0, Missed: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"Misses left: {left}.") : null;
    }

    private static AlertLevel Level(Verdict? verdict) => verdict switch
    {
        Verdict.NonCompliant => AlertLevel.Fails,
        Verdict.Tolerated or Verdict.Undecided => AlertLevel.AboutToFail,
        Verdict.Compliant or Verdict.Insufficient or Verdict.NoData or null => AlertLevel.None,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.NonCompliant => "non-compliant",
        Verdict.NoData => "without data",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
