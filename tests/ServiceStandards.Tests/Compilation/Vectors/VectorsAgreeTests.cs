using ServiceStandards.Compilation.Vectors;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Compilation.Vectors;

/// <summary>Records that are decided about eight at a time are counted as those that are judged one by one, to the last byte of the tally.</summary>
public sealed class VectorsAgreeTests
{
    private const int Never = int.MaxValue, AtOnce = 0, AfterSome = 3;

    private static IEnumerable<TestCaseData> Cases => VectorCases.All.Select((given, i) => new TestCaseData(given, i).SetArgDisplayNames(given.Name));

    private static IEnumerable<TestCaseData> SomeCases => Cases.Where((_, i) => i % 2 == 1);

    [SetUp]
    public void NeedTheProcessor() => VectorTests.NeedTheProcessor();

    [TestCaseSource(nameof(Cases))]
    public void Eight_at_a_time_calls_are_counted_as_one_by_one(object given, int seed)
    {
        JudgedCalls calls(int before) => new((VectorCase)given, new CallFile(seed), before);
        string expected = calls(Never).Whole(threads: 1);
        JudgedCalls byVectors = calls(AtOnce), byBoth = calls(AfterSome);
        byVectors.Judges.ShouldAllBe(judge => judge is VectorJudge<TableRow>);
        byVectors.Whole(threads: 1).ShouldBe(expected);
        byVectors.Whole(threads: 3).ShouldBe(expected);
        byBoth.Whole(threads: 3).ShouldBe(expected);
    }

    [TestCaseSource(nameof(SomeCases))]
    public void Where_days_cut_batches_anywhere_so_they_are(object given, int seed)
    {
        JudgedCalls calls(int before) => new((VectorCase)given, new CallFile(seed, byDay: true), before);
        string expected = calls(Never).Days(threads: 1);
        JudgedCalls byVectors = calls(AtOnce);
        byVectors.Days(threads: 1).ShouldBe(expected);
        byVectors.Days(threads: 3).ShouldBe(expected);
        byVectors.SumOfDays(threads: 3).ShouldBe(byVectors.WholeOfAllTime(threads: 1));
    }

    [Test]
    public void The_made_up_calls_become_of_everything_that_records_can_become()
    {
        VectorCase given = VectorCases.All.Single(c => c.Name.StartsWith("exclusions", StringComparison.Ordinal));
        Figures excluded = Report(given).Standards[0].Whole;
        (excluded.Met > 100, excluded.Missed > 100, excluded.Pending > 10, excluded.Unmeasurable > 10, excluded.Unclear > 10).ShouldBe((true, true, true, true, true));
        excluded.Excluded.Keys.Order(StringComparer.Ordinal).ShouldBe(["Moved", "Storm"]);
    }

    private static ComplianceReport Report(VectorCase given) => new JudgedCalls(given, new CallFile(seed: 1), AtOnce).Report();
}
