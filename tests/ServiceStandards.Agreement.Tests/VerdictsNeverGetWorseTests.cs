using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Engines;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests;

/// <summary>One more record that meets a standard cannot make the verdict on it worse.</summary>
public sealed class VerdictsNeverGetWorseTests
{
    private static readonly WrittenTarget[] s_floors =
    [
        new() { Low = new(4, 5) }, new() { Low = new(4, 5), Inclusive = false }, new() { Low = new(1, 2), Tolerate = new(1, 10) },
        new() { Low = new(19, 20), Tolerate = new(1, 20) }, new() { Low = new(1, 1) },
    ];

    private static IEnumerable<TestCaseData> Engines() => AllEngines.TestCases;

    [TestCaseSource(nameof(Engines))]
    public void One_more_met_record_never_makes_the_verdict_on_a_share_with_a_floor_worse(object engine) => Laws.Hold(given =>
    {
        var judge = (IEngineUnderTest)engine;
        Trial fitted = judge.Fitted(given), floored = fitted with { File = fitted.File with { Standards = [.. fitted.File.Standards.Select(Floored)] } };
        ComplianceReport before = judge.Judge(floored, Way.Plain);
        foreach (SampleContact record in floored.Records.Take(8))
        {
            ComplianceReport after = judge.Judge(floored with { Records = [.. floored.Records, record with { Id = "one more" }] }, Way.Plain);
            foreach (var (old, now) in before.Standards.Zip(after.Standards).Where(s => IsShare(s.First) && s.Second.Whole.Met > s.First.Whole.Met))
                Rank(now).ShouldBeGreaterThanOrEqualTo(Rank(old), $"{old.Id}: {old.Verdict} became {now.Verdict}");
        }
    }, share: 0.15, size: 12);

    /// <summary>A cell that was too small to judge may fail once it is judged, so each cell is not asked here.</summary>
    private static WrittenStandard Floored(WrittenStandard standard) =>
        standard with { Target = s_floors[standard.Id[^1] % s_floors.Length], JudgeEach = false, Measure = AsShare(standard.Measure) };

    private static WrittenMeasure AsShare(WrittenMeasure measure) => measure switch
    {
        WrittenMeasure.Every every => new WrittenMeasure.Share(every.Condition),
        WrittenMeasure.Share or WrittenMeasure.ServiceLevel => measure,
        WrittenMeasure.Count count => new WrittenMeasure.Share(count.Condition),
        _ => new WrittenMeasure.ServiceLevel(20 * TimeSpan.TicksPerSecond, null, Abandoned.MetWithin, null, false, []),
    };

    private static bool IsShare(StandardResult result) => result.Unit == "share";

    /// <summary>Undecided and tolerated lie between the sure verdicts; too little to judge lies below all.</summary>
    private static int Rank(StandardResult result) => result.Verdict switch
    {
        Verdict.Compliant => 3,
        Verdict.Tolerated or Verdict.Undecided => 2,
        Verdict.NonCompliant => 1,
        Verdict.Insufficient or Verdict.NoData => 0,
        _ => throw new InvalidOperationException($"No rank for {result.Verdict}."),
    };
}
