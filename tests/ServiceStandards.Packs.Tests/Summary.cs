using System.Globalization;
using System.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Packs.Tests;

/// <summary>The outcome in a line for each standard, scorecard, driver and warning: id, verdict, and the figure in many digits.</summary>
internal static class Summary
{
    public static string Of(ComplianceReport report)
    {
        var text = new StringBuilder();
        foreach (StandardResult standard in report.Standards)
            text.Append(CultureInfo.InvariantCulture, $"{standard.Id} v{standard.Version}: {standard.Verdict}, {standard.Whole.Attained:0.######} {standard.Unit}, {standard.Whole.Judged} judged\n");
        foreach (ScorecardResult card in report.Scorecards)
            text.Append(CultureInfo.InvariantCulture, $"{card.Id}: {card.Verdict}{(card.Score is { } score ? $", {score.ToString("0.####", CultureInfo.InvariantCulture)} earned" : "")}\n");
        foreach (DriverResult analysis in report.Drivers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{analysis.Id}: {analysis.Whole.Count} records, R2 {analysis.Whole.RSquared:0.000}\n");
            foreach (Driver driver in analysis.Whole.Drivers)
                text.Append(CultureInfo.InvariantCulture, $"  {driver.Field}: {driver.Quadrant}, share {driver.ShapleyShare:0.000}, mean {driver.Mean:0.00}\n");
        }

        foreach (Diagnostic warning in report.Warnings)
            text.Append(CultureInfo.InvariantCulture, $"{warning.Code} {Path.GetFileName(warning.Location.File)} line {warning.Location.Line}\n");
        return text.ToString();
    }
}
