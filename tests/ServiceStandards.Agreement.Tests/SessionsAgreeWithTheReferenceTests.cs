using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.Agreement.Tests.Engines;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Sessions;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests;

/// <summary>Whatever records came, changed and went on the way: what counts in the end is those that are there. Records have ids here: a number of arrival depends on the way.</summary>
public sealed class SessionsAgreeWithTheReferenceTests
{
    private static IEnumerable<TestCaseData> Engines() => AllLiveEngines.TestCases;

    [TestCaseSource(nameof(Engines))]
    public void After_any_inserts_updates_and_retracts_the_report_is_that_of_the_reference(object engine) => Laws.Hold(given =>
    {
        Trial named = WithIds(given);
        ComplianceReport report = After((ILiveEngine)engine, named);
        var expected = ReferenceEvaluator.Judge(named.File, named.Records, named.AsOf, named.Period, named.AtRiskWithin);
        Disagreements.Between(named, expected, report).ShouldBeEmpty();
    });

    [TestCaseSource(nameof(Engines))]
    public void After_any_inserts_updates_and_retracts_the_report_has_the_bytes_of_a_plain_evaluation(object engine) => Laws.Hold(given =>
    {
        Trial named = WithIds(given);
        ReportBytes.Of(After((ILiveEngine)engine, named)).ShouldBe(ReportBytes.Of(new StreamingOverObjects().Judge(named, Way.Plain)));
    }, share: 0.5);

    private static ComplianceReport After(ILiveEngine engine, Trial given)
    {
        ILiveSession session = engine.Start(given);
        new Life(given, session).Live();
        return session.Report();
    }

    private static Trial WithIds(Trial given) => given with { Records = [.. given.Records.Select((r, i) => r with { Id = $"n{i}" })] };
}
