using ServiceStandards.Evaluation;
using ServiceStandards.History;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>Keeps days in a history and reports from there.</summary>
internal static class KeptDays
{
    public static ComplianceReport Report(StandardSet standards, IReadOnlyList<DayTally> days)
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "history-" + Guid.NewGuid());
        try
        {
            var history = TallyHistory.In(folder);
            DateOnly first = days.FirstOrDefault(d => d.Day is not null)?.Day ?? new DateOnly(2026, 1, 1);
            foreach (DayTally day in days) history.Keep(day.Day ?? first, day.Tally, day.Day is null ? "undated" : null);
            ComplianceReport report = standards.Report(history)!;
            report.Previous.ShouldBeNull();
            return report with { From = null, Until = null, Warnings = [.. report.Warnings.Where(w => w.Code != "SS0821")] };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
