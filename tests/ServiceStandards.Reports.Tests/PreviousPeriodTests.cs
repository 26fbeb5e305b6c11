using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

/// <summary>Where a report has a period before, people see its figures beside those of the period.</summary>
public sealed class PreviousPeriodTests
{
    private static readonly ComplianceReport s_report = Some.Report(
        Some.Standard("answered", "Calls are answered", Some.Share(91, 9, Verdict.Compliant)) with { Previous = Some.Share(85, 15, Verdict.NonCompliant) },
        Some.Standard("letters", "Letters are answered", Some.Share(91, 9, Verdict.Compliant)) with { Previous = Some.Share(0, 0, Verdict.NoData) with { Attained = null } }) with
    {
        Previous = new PreviousPeriod(new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.FromHours(1)), new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(1)), 28, 27),
    };

    [TestCase("report.html", "In the period before it was 85.0% (non-compliant) from 100 records.")]
    [TestCase("report.html", "In the period before no record was judged.")]
    [TestCase("report.html", "compared with 1 Feb 2026 to 28 Feb 2026, of which 27 of 28 days are kept")]
    [TestCase("report.html", "before: 85.0%")]
    [TestCase("report.html", "<circle class=\"before\"")]
    [TestCase("report.nl.html", "In de periode ervoor was het 85,0% (voldoet niet) over 100 records.")]
    [TestCase("report.nl.html", "vergeleken met 1 feb 2026 tot en met 28 feb 2026, waarvan 27 van 28 dagen bewaard zijn")]
    [TestCase("report.md", "| Calls are answered | ✓ Compliant | 91.0% | 85.0% |")]
    [TestCase("report.csv", "answered,1,Calls are answered,previous,,non-compliant,share,share,0.9,,0.85")]
    [TestCase("report.junit.xml", "In the period before it was 85.0% (non-compliant) from 100 records.")]
    [TestCase("report.xlsx", "Attained before")]
    [TestCase("report.xlsx", "In the period before it was 85.0% (non-compliant) from 100 records.")]
    public void The_period_before_is_shown(string form, string text) => Written.Text(form, s_report).ShouldContain(text);

    [Test]
    public void Pipelines_tell_it_with_what_is_missed() => Written.Text("report.sarif", Some.Report(Some.Standard("answered", "Calls are answered", Some.Share(8, 2, Verdict.NonCompliant)) with { Previous = Some.Share(85, 15, Verdict.NonCompliant) }))
        .ShouldContain("In the period before it was 85.0% (non-compliant) from 100 records.");

    [TestCase("report.html")]
    [TestCase("report.md")]
    [TestCase("report.csv")]
    [TestCase("report.junit.xml")]
    [TestCase("report.sarif")]
    [TestCase("report.xlsx")]
    public void Without_one_nothing_is_said_of_it(string form)
    {
        string text = Written.Text(form, Some.Report());
        foreach (string word in new[] { "period before", "Attained before", "before: ", "class=\"before\"", ",previous," }) text.ShouldNotContain(word);
    }
}
