using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

public sealed class EvidenceTallyTests
{
    [Test]
    public void No_record_is_turned_away_that_belongs_here([Values(1, 5)] int capacity, [Values] bool largerIsWorse, [Values(4, 600, long.MaxValue)] long below, [Values] bool haveDecimals)
    {
        var random = new Random(capacity);
        var asked = new EvidenceTally(capacity, largerIsWorse);
        var all = new EvidenceTally(capacity, largerIsWorse);
        for (int i = 0; i < 3000; i++)
        {
            decimal value = (random.NextInt64(below) - (below / 4)) + (haveDecimals && i % 3 == 0 ? 0.5m : 0);
            var entry = new EvidenceEntry($"r{random.Next(3000)}", value, random.Next(500));
            all.Take(entry);
            bool mayTake = decimal.IsInteger(value) && i % 2 == 0 ? asked.MayTake((long)value, entry.Time) : asked.MayTake(value, entry.Time);
            if (mayTake) asked.Take(entry);
        }

        asked.Worst.Entries.ShouldBe(all.Worst.Entries);
        asked.Nearest.Entries.ShouldBe(all.Nearest.Entries);
    }

    [Test]
    public void Evidence_of_two_parts_is_that_of_the_whole([Values(0, 1, 5)] int capacity, [Values] bool largerIsWorse, [Values(3, 40, 400)] int records)
    {
        var random = new Random(records);
        EvidenceTally[] parts = [new(capacity, largerIsWorse), new(capacity, largerIsWorse)];
        var whole = new EvidenceTally(capacity, largerIsWorse);
        for (int i = 0; i < records; i++)
        {
            var entry = new EvidenceEntry($"r{random.Next(3000)}", random.Next(9) == 0 ? null : random.Next(12), random.Next(5));
            parts[random.Next(2)].Take(entry);
            whole.Take(entry);
        }

        parts[0].Add(parts[1]);
        parts[0].Worst.Entries.ShouldBe(whole.Worst.Entries);
        parts[0].Nearest.Entries.ShouldBe(whole.Nearest.Entries);
        (parts[0].LastWorst, parts[0].LastNearest, parts[0].NoneUntil).ShouldBe((whole.LastWorst, whole.LastNearest, whole.NoneUntil));
    }

    [Test]
    public void Values_between_the_worst_and_the_nearest_are_turned_away_and_ties_by_their_time()
    {
        var tally = new EvidenceTally(1, largerIsWorse: true);
        tally.MayTake(50, 9).ShouldBeTrue();
        tally.Take(new EvidenceEntry("nearest", 20, 5));
        tally.Take(new EvidenceEntry("worst", 90, 5));
        foreach (long value in new long[] { 21, 50, 89 }) tally.MayTake(value, 0).ShouldBeFalse();
        foreach (long value in new long[] { 19, 91, long.MinValue, long.MaxValue }) tally.MayTake(value, 9).ShouldBeTrue();
        foreach (long value in new long[] { 20, 90 }) (tally.MayTake(value, 5), tally.MayTake(value, 6)).ShouldBe((true, false));
    }

    [Test]
    public void Records_without_a_value_are_turned_away_by_their_time_alone([Values(0, 1, 3)] int capacity, [Values] bool largerIsWorse, [Values(0, 1, 10)] int values)
    {
        var random = new Random(values);
        var tally = new EvidenceTally(capacity, largerIsWorse);
        for (int i = 0; i < 300; i++)
        {
            foreach (long time in Enumerable.Range(-1, 12))
            {
                bool worst = tally.Worst.MayTake(null, time), nearest = tally.Nearest.MayTake(null, time);
                (time <= tally.Worst.NoneUntil, time <= tally.Nearest.NoneUntil, tally.MayTakeNone(time)).ShouldBe((worst, nearest, worst || nearest));
            }

            tally.Take(new EvidenceEntry($"r{i}", random.Next(20) < values ? random.Next(9) : null, random.Next(10)));
        }
    }

    [Test]
    public void A_record_that_was_taken_away_leaves_room()
    {
        var atHand = new RecordAtHand { Owner = "first" };
        var tally = new EvidenceTally(1, largerIsWorse: true, atHand);
        tally.Take(new EvidenceEntry("first", 20, 5));
        atHand.Owner = "second";
        tally.Take(new EvidenceEntry("second", 90, 5));
        tally.MayTake(50, 0).ShouldBeFalse();
        tally.Remove("second");
        tally.Clear();
        tally.MayTake(50, 0).ShouldBeTrue();
    }
}
