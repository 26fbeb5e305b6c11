using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.Agreement.Tests.Engines;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Reference;

namespace ServiceStandards.Agreement.Tests;

/// <summary>Each engine says what the reference says, of any standards and any records.</summary>
public sealed class EnginesAgreeWithTheReferenceTests
{
    private static IEnumerable<TestCaseData> Engines() => AllEngines.TestCases;

    [TestCaseSource(nameof(Engines))]
    public void Verdicts_counts_figures_cells_and_evidence_are_those_of_the_reference(object engine) =>
        Laws.Hold(given => Agree((IEngineUnderTest)engine, ((IEngineUnderTest)engine).Fitted(given)));

    private static void Agree(IEngineUnderTest engine, Trial given)
    {
        var expected = ReferenceEvaluator.Judge(given.File, given.Records, given.AsOf, given.Period, given.AtRiskWithin);
        Disagreements.Between(given, expected, engine.Judge(given, Way.Plain)).ShouldBeEmpty();
    }
}
