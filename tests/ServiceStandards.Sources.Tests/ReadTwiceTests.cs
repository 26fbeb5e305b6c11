using System.Globalization;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Sources.Tests;

public sealed class ReadTwiceTests
{
    private static readonly StandardSet s_standards = StandardSet.Parse("""
        service-standards: 1
        fields:
          solved: { until-next: { same: [customer, topic] } }
        standards:
          first-time-right: { share: { solved: { above: 7d } }, target: 84% }
        """);

    private const string Calls = """
        id,customer,topic,arrived-at
        1,ann,bill,2026-03-01T10:00Z
        2,bob,bill,2026-03-02T10:00Z
        3,ann,bill,2026-03-05T10:00Z
        4,ann,bill,no time at all
        5,bob,bill,2026-03-20T10:00Z
        """;

    [Test]
    public void Rows_that_are_read_twice_for_their_neighbours_are_counted_and_rejected_once()
    {
        CsvRecords calls = Some.Csv(Calls);
        ComplianceReport report = s_standards.For(calls.Shape).Evaluate(calls, DateTimeOffset.Parse("2026-03-21T10:00Z", CultureInfo.InvariantCulture));
        (report.Records.Read, report.Records.Rejected, report.Records.RejectedRows.Count).ShouldBe((5, 1, 1));
        Figures whole = report.Standards[0].Whole;
        (whole.Met, whole.Missed, whole.Pending).ShouldBe((2, 1, 1));
        report.Standards[0].Evidence.Worst.Single().ShouldBe(new EvidenceItem("1", "4d", 345600));
    }
}
