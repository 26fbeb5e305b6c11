using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Words;

/// <summary>A report holds the lines that a standard is written in, and what they say beside the promise.</summary>
public sealed class WrittenLinesTests
{
    public sealed record Call(string Id, DateTimeOffset ArrivedAt, TimeSpan Wait, string Queue);

    private const string Yaml = """
        service-standards: 1
        name: Charter
        time-zone: Europe/Amsterdam
        standards:
          answered:                    # the first
            share: { wait: { at-most: 2m } }

            # a remark of its own
            target: 90%
            by: queue

          # a remark on the next
          versions:
            - effective: { until: 2026-03-01 }
              share: { wait: { at-most: 2m } }
              target: 80%
            # from March on
            - effective: { from: 2026-03-01 }
              share:
                wait: { at-most: 1m }
              target: 80%
          flow: { share: { wait: { at-most: 3m } }, target: 95%,
            per: month }
        scorecards:
          card: { parts: { answered: 1 }, pass: 50% }
        """;

    private static readonly string[][] s_lines =
    [
        ["  answered:                    # the first", "    share: { wait: { at-most: 2m } }", "", "    # a remark of its own", "    target: 90%", "    by: queue"],
        ["    - effective: { until: 2026-03-01 }", "      share: { wait: { at-most: 2m } }", "      target: 80%"],
        ["    - effective: { from: 2026-03-01 }", "      share:", "        wait: { at-most: 1m }", "      target: 80%"],
        ["  flow: { share: { wait: { at-most: 3m } }, target: 95%,", "    per: month }"],
    ];

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void A_standard_has_its_own_lines_and_no_others(string lineBreak) => Report(Yaml.ReplaceLineEndings(lineBreak)).Standards.Select(s => s.Lines).ShouldBe(s_lines);

    [Test]
    public void No_more_than_a_hundred_are_kept()
    {
        string yaml = Yaml.ReplaceLineEndings("\n").Replace("    by: queue\n", "    by: queue\n    why: |\n" + string.Concat(Enumerable.Repeat("      words\n", 500)), StringComparison.Ordinal);
        Report(yaml).Standards[0].Lines.Count.ShouldBe(100);
    }

    [Test]
    public void The_terms_are_said_in_both_languages() => Report(Yaml).Standards[0].Terms.ShouldBe(
        [new Sentence("It is judged by queue, and as a whole.", "Dit wordt naar wachtrij beoordeeld, en over het geheel.")]);

    private static ComplianceReport Report(string yaml) => StandardSet.Parse(yaml, "charter.yaml").For<Call>().Evaluate(
        [new Call("C-1", new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), TimeSpan.FromSeconds(30), "sales")], new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));
}
