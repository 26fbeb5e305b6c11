using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

/// <summary>What a standard says of itself, and how sure its figure is, stands in every report that people read.</summary>
public sealed class FactsTests
{
    private static readonly DateTimeOffset s_march = new(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(1));

    private static readonly StandardResult s_standard = Some.Standard("calls", "Calls are answered", Some.Share(96, 4, Verdict.NonCompliant) with { IntervalLow = 0.9016, IntervalHigh = 0.9843, MissesLeft = 6 }) with
    {
        Version = 1,
        Versions = 2,
        EffectiveUntil = s_march,
        Why = "Waiting is what customers complain about.",
        Improve = "Plan more people at ten.",
        Minimum = 30,
        JudgesEach = true,
        Tags = ["telephone"],
        Cells = [Some.Cell("2026-01", "sales", Some.Share(50, 0, Verdict.Compliant)), Some.Cell("2026-02", "sales", Some.Share(46, 4, Verdict.NonCompliant))],
    };

    private static readonly StandardResult s_survey = Some.Standard("survey", "Customers are satisfied", Some.Share(93, 7, Verdict.NonCompliant)) with { Target = Some.AtLeast90 with { Confidence = 0.95m } };

    private static readonly ComplianceReport s_report = Some.Report(s_standard, s_survey);

    [TestCase("version 1 of 2, until 1 Mar 2026")]
    [TestCase("Waiting is what customers complain about.")]
    [TestCase("Plan more people at ten.")]
    [TestCase("30 judged records for a verdict")]
    [TestCase("each cell: one that does not comply makes the whole non-compliant")]
    [TestCase("Cells that do not comply: 1 of 2: Feb 2026 / sales.")]
    [TestCase("90.2% to 98.4% (Wilson)")]
    [TestCase("95%: not only the figure, but its Wilson bound must meet the target")]
    [TestCase("but 100 judged records do not show that with 95% confidence")]
    [TestCase("telephone")]
    public void They_stand_in_each(string said)
    {
        foreach (string form in new[] { "report.html", "report.md", "report.xlsx" }) Written.Text(form, s_report).ShouldContain(said, Case.Sensitive, form);
    }

    [TestCase("report.html")]
    [TestCase("report.md")]
    [TestCase("report.xlsx")]
    public void So_does_who_answers_for_the_standards(string form) =>
        Written.Text(form, Some.Report()).ShouldContain("Owner: Customer service manager. Approved by: Management board, 5 January 2026. Based on: Interviews with customers.");

    [TestCase("report.html")]
    [TestCase("report.md")]
    [TestCase("report.xlsx")]
    public void What_to_improve_is_said_of_what_fails_only(string form) =>
        Written.Text(form, Some.Report(s_standard with { Whole = Some.Share(96, 4, Verdict.Compliant) })).ShouldNotContain("Plan more people");

    [Test]
    public void Where_a_cell_decides_it_is_not_said_what_all_together_could_have_missed() => Written.Text("report.html", s_report).ShouldNotContain("6 more could have been missed");

    [TestCase("report.junit.xml")]
    [TestCase("report.sarif")]
    public void Pipelines_name_the_cells_and_what_to_improve(string form)
    {
        string text = Written.Text(form, s_report);
        text.ShouldContain("Cells that do not comply: 1 of 2: Feb 2026 / sales.");
        text.ShouldContain("Plan more people at ten.");
    }

    [TestCase("report.html", "96 met ÷ (96 met + 4 missed) = 96.0%")]
    [TestCase("report.nl.html", "96 gehaald ÷ (96 gehaald + 4 gemist) = 96,0%")]
    public void The_page_has_the_formula_with_its_numbers(string form, string formula) => Written.Text(form, s_report).ShouldContain(formula);

    [Test]
    public void The_page_has_the_lines_as_they_are_written_and_the_terms_in_its_language()
    {
        string html = Written.Text("report.nl.html", Some.Report());
        html.ShouldContain("<li><bdi>Opgehangen gesprekken tellen als gemist.</bdi></li>");
        html.ShouldContain("    service-level: { within: 2m, abandoned: missed }   # &lt;2 minutes &amp; no more\n");
        html.ShouldContain("standards/contact centre.yaml, vanaf regel 20");
    }
}
