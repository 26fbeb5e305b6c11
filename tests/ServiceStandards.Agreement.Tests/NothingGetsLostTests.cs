using ServiceStandards.Agreement.Tests.Engines;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests;

/// <summary>Every record is accounted for, once, under every standard.</summary>
public sealed class NothingGetsLostTests
{
    private static IEnumerable<TestCaseData> Engines() => AllEngines.TestCases;

    [TestCaseSource(nameof(Engines))]
    public void What_became_of_the_records_adds_up_to_the_records_read(object engine) => Laws.Hold(made =>
    {
        Trial given = ((IEngineUnderTest)engine).Fitted(made);
        ComplianceReport report = ((IEngineUnderTest)engine).Judge(given, Way.Plain);
        report.Records.Read.ShouldBe(given.Records.Count);
        foreach (StandardResult standard in report.Standards)
        {
            (InScope(standard.Whole) + standard.Whole.OutOfScope + report.Records.Rejected + report.Records.Skipped).ShouldBe(report.Records.Read);
            if (standard.Cells.Count > 0) standard.Cells.Sum(c => InScope(c.Figures)).ShouldBe(InScope(standard.Whole));
        }
    }, share: 0.3);

    private static long InScope(Figures figures) =>
        figures.Judged + figures.Pending + figures.Unmeasurable + figures.Excluded.Values.Sum() + figures.Skipped.Values.Sum();
}
