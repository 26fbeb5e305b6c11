using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Verdicts;

public sealed class ScorecardTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Answer[] s_answers =
        [new("2026-03-01T00:00Z", 1, 1), new("2026-03-02T00:00Z", 1, null)];

    public sealed record Answer(string ArrivedAt, int X, int? Y)
    {
        public DateTimeOffset Time => DateTimeOffset.Parse(ArrivedAt, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A standard for each verdict, named after it.</summary>
    private const string Standards = """
        service-standards: 1
        standards:
          good: { share: { x: 1 }, target: 100% }
          good2: { share: { x: 1 }, target: 90% }
          amber: { share: { x: 2 }, target: { at-least: 50%, tolerate: 50pp } }
          bad: { share: { x: 2 }, target: 50% }
          open: { share: { y: 1 }, target: 80% }
          few: { share: { x: 1 }, target: 80%, minimum: 3 }
          none: { for: { x: 3 }, share: { x: 1 }, target: 80% }
          aimless: { share: { x: 1 } }
        scorecards:

        """;

    [TestCase("parts: { good: 40, good2: 30 }", Verdict.Compliant, "1", "Score good good2")]
    [TestCase("parts: { good: 40, amber: 60 }", Verdict.NonCompliant, "0.7", "Score amber")]
    [TestCase("parts: { good: 40, amber: 60 }, pass: 70%", Verdict.Compliant, "0.7", "Score good amber")]
    [TestCase("parts: { good: 40, amber: 60 }, pass: 70.0000001%", Verdict.NonCompliant, "0.7", "Score amber")]
    [TestCase("parts: { bad: 1, amber: 4, good: 2 }, pass: 90%", Verdict.NonCompliant, "0.571428571428571429", "Score amber bad")]
    [TestCase("parts: { good: 1, open: 9, few: 9, none: 9, aimless: 9 }", Verdict.Compliant, "1", "Score good")]
    [TestCase("parts: { good: 1, none: 3 }, pass: 25%, no-data: fail", Verdict.Compliant, "0.25", "Score good")]
    [TestCase("parts: { good: 1, open: 1, few: 1, aimless: 1 }, no-data: fail", Verdict.NonCompliant, "0.25", "Score open few aimless")]
    [TestCase("parts: { none: 1, aimless: 2 }", Verdict.NoData, null, "NothingJudged none aimless")]
    [TestCase("parts: { none: 1, few: 2 }", Verdict.Insufficient, null, "NothingJudged none few")]
    [TestCase("parts: { open: 1, few: 2 }", Verdict.Undecided, null, "NothingJudged open few")]
    [TestCase("parts: { good: 9, bad: 1 }, must: bad, pass: 50%", Verdict.NonCompliant, "0.9", "Must bad")]
    [TestCase("parts: { good: 9, amber: 1 }, must: amber, pass: 50%", Verdict.Compliant, "0.95", "Score good amber")]
    [TestCase("parts: { good: 9, none: 1 }, must: none", Verdict.Undecided, "1", "Must none")]
    [TestCase("parts: { bad: 9, none: 1 }, must: none", Verdict.NonCompliant, "0", "Score bad")]
    [TestCase("parts: { good: 9, none: 1 }, must: none, pass: 50%, no-data: fail", Verdict.NonCompliant, "0.9", "Must none")]
    [TestCase("parts: { good: 0.1, bad: 0.2 }, pass: 33.3333333333%", Verdict.Compliant, "0.333333333333333333", "Score good")]
    public void Weights_are_earned_by_verdicts(string card, Verdict verdict, string? score, string decided)
    {
        ScorecardResult result = Judge(card);
        result.Verdict.ShouldBe(verdict);
        result.Score?.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(score);
        Decided(result).ShouldBe(decided);
    }

    [TestCase("all-of: [good, good2]", Verdict.Compliant, "AllOf good good2")]
    [TestCase("all-of: [good, amber]", Verdict.Tolerated, "AllOf amber")]
    [TestCase("all-of: [good, amber, bad, none]", Verdict.NonCompliant, "AllOf bad")]
    [TestCase("all-of: [good, open]", Verdict.Undecided, "AllOf open")]
    [TestCase("all-of: [amber, none]", Verdict.Undecided, "AllOf none")]
    [TestCase("all-of: [none, aimless]", Verdict.NoData, "AllOf none aimless")]
    [TestCase("all-of: [none, few]", Verdict.Insufficient, "AllOf none few")]
    [TestCase("all-of: [good, none], no-data: fail", Verdict.NonCompliant, "AllOf none")]
    [TestCase("any-of: [bad, good, open]", Verdict.Compliant, "AnyOf good")]
    [TestCase("any-of: [bad, amber, open]", Verdict.Tolerated, "AnyOf amber")]
    [TestCase("any-of: [bad, open, none]", Verdict.Undecided, "AnyOf open none")]
    [TestCase("any-of: [bad, none]", Verdict.Undecided, "AnyOf none")]
    [TestCase("any-of: [bad, none], no-data: fail", Verdict.NonCompliant, "AnyOf bad none")]
    [TestCase("any-of: [none]", Verdict.NoData, "AnyOf none")]
    [TestCase("any-of: [bad]", Verdict.NonCompliant, "AnyOf bad")]
    [TestCase("any-of: [good, bad], must: bad", Verdict.NonCompliant, "Must bad")]
    [TestCase("any-of: [good, open], must: open", Verdict.Undecided, "Must open")]
    public void All_of_is_as_its_worst_part_and_any_of_as_its_best(string card, Verdict verdict, string decided)
    {
        ScorecardResult result = Judge(card);
        result.Verdict.ShouldBe(verdict);
        Decided(result).ShouldBe(decided);
        result.Score.ShouldBeNull();
    }

    [Test]
    public void A_scorecard_counts_in_another_by_its_own_verdict()
    {
        ComplianceReport report = Report("""
              charter: { parts: { ladder: 1, either: 1, empty: 5 }, pass: 50% }
              ladder: { all-of: [good, amber] }
              either: { any-of: [bad] }
              empty: { parts: { none: 1 } }
            """);
        report.Scorecards.Select(c => c.Id).ShouldBe(["charter", "ladder", "either", "empty"]);
        ScorecardResult charter = report.Scorecards[0];
        charter.Parts.ShouldBe(
        [
            new("ladder", true, false, Verdict.Tolerated, 1, 0.5m),
            new("either", true, false, Verdict.NonCompliant, 1, 0),
            new("empty", true, false, Verdict.NoData, 5, null),
        ]);
        (charter.Score, charter.Verdict).ShouldBe((0.25m, Verdict.NonCompliant));
    }

    [TestCase("x: 1", "x: 2", "0", Verdict.NonCompliant, TestName = "Of_two_versions_that_judged_records_the_worst_counts")]
    [TestCase("x: 1", "x: 1", "0", Verdict.Compliant, TestName = "Two_compliant_versions_comply")]
    [TestCase("x: 1", "x: 2", "3", Verdict.Compliant, TestName = "A_version_with_too_few_records_has_no_say_beside_one_with_enough")]
    public void Versions_are_one_part(string first, string second, string minimum, Verdict verdict)
    {
        StandardSet standards = StandardSet.Parse($$"""
            service-standards: 1
            standards:
              promise:
                - { effective: { until: 2026-03-02 }, share: { {{first}} }, target: 80% }
                - { effective: { from: 2026-03-02 }, share: { {{second}} }, target: 80%, minimum: {{minimum}} }
            scorecards:
              card: { parts: { promise: 1 } }
            """);
        standards.For<Answer>().Evaluate(s_answers, s_asOf).Scorecards[0].Parts.Single().Verdict.ShouldBe(verdict);
    }

    [Test]
    public void A_version_that_no_record_fell_under_has_no_say()
    {
        StandardSet standards = StandardSet.Parse("""
            service-standards: 1
            standards:
              promise:
                - { effective: { until: 2025-01-01 }, share: { x: 1 }, target: 80% }
                - { effective: { from: 2025-01-01 }, share: { x: 1 }, target: 80% }
            scorecards:
              card: { parts: { promise: 1 } }
            """);
        standards.For<Answer>().Evaluate(s_answers, s_asOf).Scorecards[0].Verdict.ShouldBe(Verdict.Compliant);
    }

    [Test]
    public void A_part_without_a_target_is_warned_about() =>
        StandardSet.Parse(Standards + "  card: { parts: { aimless: 1, good: 1 } }\n").Warnings.Where(w => w.Code == "SS0818").Select(w => w.ToString())
            .ShouldBe(["standards.yaml(12,20): warning SS0818: The standard 'aimless' has no target, so it can earn nothing in scorecard 'card': it never has a verdict there."]);

    [Test]
    public void A_report_names_what_decided_in_text()
    {
        using var text = new StringWriter();
        Report("""
              charter: { title: Charter, parts: { good: 40, amber: 30, none: 30 }, must: good, pass: 80% }
              ladder: { all-of: [good, open] }
            """).WriteText(text);
        string whole = text.ToString();
        whole[whole.IndexOf("Charter  [", StringComparison.Ordinal)..whole.IndexOf("standards.yaml(", StringComparison.Ordinal)].ShouldBe("""
            Charter  [charter, standards.yaml line 12]
              compliant: Score 78.57 %, passes from 80 %. Lost by amber.
                good (must)  compliant  40 of 40
                amber        tolerated  15 of 30
                none         no data    left out of 30

            ladder  [ladder, standards.yaml line 13]
              undecided: All parts must comply. Decided by open.
                good  compliant
                open  undecided


            """.Replace("  compliant: Score", "  non-compliant: Score", StringComparison.Ordinal));
    }

    [Test]
    public void A_report_names_what_decided_in_json()
    {
        using var stream = new MemoryStream();
        Report("  charter: { parts: { good: 40, amber: 30, none: 30 }, must: good, pass: 80% }").WriteJson(stream);
        using var json = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        System.Text.Json.JsonSerializer.Serialize(json.RootElement.GetProperty("scorecards")).ShouldBe(
            """[{"id":"charter","title":"charter","verdict":"non-compliant","form":"parts","score":0.785714285714285714,"pass":0.8,"parts":"""
            + """[{"id":"good","kind":"standard","must":true,"verdict":"compliant","weight":40,"earned":40},{"id":"amber","kind":"standard","must":false,"verdict":"tolerated","weight":30,"earned":15},"""
            + """{"id":"none","kind":"standard","must":false,"verdict":"no-data","weight":30,"earned":null}],"decidedBy":{"reason":"score","parts":["amber"]},"location":{"file":"standards.yaml","line":12}}]""");
    }

    private static ScorecardResult Judge(string card) => Report($"  card: {{ {card} }}").Scorecards.Single();

    private static ComplianceReport Report(string cards) => StandardSet.Parse(Standards + cards + "\n").For<Answer>().Evaluate(s_answers, s_asOf);

    private static string Decided(ScorecardResult card) => string.Join(' ', card.Decision.Parts.Prepend(card.Decision.Reason.ToString()));
}
