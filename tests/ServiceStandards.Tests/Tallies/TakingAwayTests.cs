using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

/// <summary>What was counted can be taken away, as if it had never come.</summary>
public sealed class TakingAwayTests
{
    private static readonly decimal[] s_values = [0m, -2.5m, 3.50m, 3.5m, 0.0000000001m, -79228162514264337593543950335m, 1234567890123456789.5m, 12m, 600000000m];

    [TestCaseSource(nameof(s_values))]
    public void A_sum_of_one_value_says_that_value(decimal value)
    {
        var sum = default(ExactSum);
        sum.Add(value);
        sum.One.ShouldBe(value);
    }

    [TestCase(50, true)]
    [TestCase(50, false)]
    [TestCase(100, true)]
    [TestCase(0, true)]
    public void A_histogram_from_which_values_are_taken_away_is_one_of_the_rest(int at, bool isLive)
    {
        var random = new Random(at);
        FigureTally histogram = isLive ? new HistogramTally(at).Live() : new HistogramTally(at);
        List<decimal> given = [], running = [];
        for (int i = 0; i < 6000; i++)
        {
            bool isRunning = random.Next(5) == 0;
            List<decimal> values = isRunning ? running : given;
            if (values.Count > 0 && random.Next(100) < 40)
            {
                int gone = random.Next(values.Count);
                histogram.Remove(new FigureNote(isRunning, values[gone]));
                values.RemoveAt(gone);
            }
            else
            {
                values.Add(random.Next(3000));
                histogram.Add(new FigureNote(isRunning, values[^1]));
            }

            if (i % 500 != 0) continue;
            histogram.Value.ShouldBe(At(given, at));
            histogram.ValueSoFar.ShouldBe(At([.. given, .. running], at));
        }

        FigureTally copy = histogram.Empty();
        copy.Add(histogram);
        copy.Value.ShouldBe(histogram.Value);
        copy.ValueSoFar.ShouldBe(histogram.ValueSoFar);
    }

    [Test]
    public void A_list_of_evidence_knows_whether_it_still_holds_the_first()
    {
        var list = new EvidenceList(capacity: 4, largestFirst: true);
        object[] owners = [.. Enumerable.Range(0, 6).Select(_ => new object())];
        for (int i = 0; i < 6; i++) list.Take(new EvidenceEntry($"r{i}", i, 0) { Owner = owners[i] });
        list.Entries.Select(e => e.Record).ShouldBe(["r5", "r4", "r3", "r2"]);

        list.Remove(owners[5]);
        list.Remove(owners[0]);
        list.Holds(3).ShouldBeTrue();
        list.Holds(4).ShouldBeFalse("r1 was dropped, and would now be the fourth");
        list.MayTake(0.5m, 0).ShouldBeFalse("nobody knows what comes before it");
        list.Take(new EvidenceEntry("late", 0.5m, 0));
        list.Entries.Select(e => e.Record).ShouldBe(["r4", "r3", "r2"]);
        list.Take(new EvidenceEntry("large", 9, 0));
        list.Entries.Select(e => e.Record).ShouldBe(["large", "r4", "r3", "r2"]);
        list.Holds(4).ShouldBeTrue();
    }

    private static Ratio? At(IReadOnlyCollection<decimal> values, int at) =>
        values.Count == 0 ? null : Ratio.Of(values.Order().ElementAt(Math.Max(1, (int)Math.Ceiling(at * values.Count / 100m)) - 1));
}
