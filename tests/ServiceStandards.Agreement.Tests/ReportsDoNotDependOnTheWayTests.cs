using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.Agreement.Tests.Engines;
using ServiceStandards.Agreement.Tests.Generation;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests;

/// <summary>The same standards, records and moment give the same bytes, whatever the order, the threads and the split. Records have ids here: a number in the source depends on the order.</summary>
public sealed class ReportsDoNotDependOnTheWayTests
{
    private static IEnumerable<TestCaseData> Engines() => AllEngines.TestCases;

    [TestCaseSource(nameof(Engines))]
    public void Any_order_of_the_records_gives_the_same_report(object engine) => Laws.Hold(given =>
    {
        Trial named = WithIds(given);
        Trial shuffled = named with { Records = new Dice(given.File.Hand).Shuffled(named.Records) };
        Same(engine, named, Way.Plain, shuffled, Way.Plain);
    }, share: 0.3);

    [TestCaseSource(nameof(Engines))]
    public void Any_number_of_threads_gives_the_same_report(object engine) => Laws.Hold(given =>
    {
        Trial named = WithIds(given);
        Same(engine, named, Way.Plain, named, Way.Plain with { Threads = new Dice(given.File.Hand).Between(2, 4) });
    }, share: 0.3);

    [TestCaseSource(nameof(Engines))]
    public void Parts_measured_apart_and_merged_give_the_report_of_the_whole(object engine) => Laws.Hold(given =>
    {
        Trial named = WithIds(given);
        var dice = new Dice(given.File.Hand);
        Same(engine, named, Way.Plain, named, new Way(dice.Between(1, 2), dice.Between(2, 5), dice.Seed()));
    }, share: 0.3);

    [TestCaseSource(nameof(Engines))]
    public void Parts_saved_read_again_and_merged_give_the_report_of_the_whole(object engine) => Laws.Hold(given =>
    {
        Trial named = WithIds(given);
        var dice = new Dice(given.File.Hand);
        Same(engine, named, Way.Plain, named, new Way(dice.Between(1, 2), dice.Between(1, 4), dice.Seed()) { Saved = true });
    });

    [TestCaseSource(nameof(Engines))]
    public void Days_kept_in_a_history_give_the_report_of_the_whole(object engine) => Laws.Hold(given =>
    {
        if (given.Records.Count == 0) return;
        Trial named = WithIds(given) with { Period = new WrittenSpan(null, null) };
        Same(engine, named, Way.Plain, named, new Way(new Dice(given.File.Hand).Between(1, 2), 1, 0) { Kept = true });
    }, share: 0.5);

    private static Trial WithIds(Trial given) => given with { Records = [.. given.Records.Select((r, i) => r with { Id = $"n{i}" })] };

    private static void Same(object engine, Trial one, Way oneWay, Trial other, Way otherWay)
    {
        var judge = (IEngineUnderTest)engine;
        ReportBytes.Of(judge.Judge(judge.Fitted(other), otherWay)).ShouldBe(ReportBytes.Of(judge.Judge(judge.Fitted(one), oneWay)));
    }
}
