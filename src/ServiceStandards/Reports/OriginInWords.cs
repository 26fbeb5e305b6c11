using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Reports;

/// <summary>Says who answers for the standards, who approved them and what they are based on, a line for each file that says so.</summary>
internal static class OriginInWords
{
    public static IEnumerable<string> Of(ComplianceReport report, Tongue tongue) =>
        report.Origins.Select(o => string.Join(' ', Parts(o, tongue))).Where(line => line.Length > 0).Select(Printable.Of);

    private static IEnumerable<string> Parts(StandardsOrigin origin, Tongue tongue)
    {
        if (origin.Owner is { } owner) yield return tongue.Reports.Owner(Bare(owner));
        if (origin.ApprovedBy is { } by) yield return tongue.Reports.Approved(Bare(by), origin.ApprovedOn is { } day ? tongue.Numerals.Date(LocalDate.FromDateOnly(day)) : null);
        if (origin.Source is { } source) yield return tongue.Reports.BasedOn(Bare(source));
    }

    /// <summary>Without the full stop that the sentence around it has.</summary>
    private static string Bare(string text) => text.TrimEnd().TrimEnd('.');
}
