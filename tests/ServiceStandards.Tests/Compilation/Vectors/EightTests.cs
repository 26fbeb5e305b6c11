using System.Globalization;
using System.Runtime.Intrinsics;
using NodaTime;
using ServiceStandards.Compilation.Vectors;
using ServiceStandards.Model;
using ServiceStandards.Periods;
using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Compilation.Vectors;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EightTests
{
    private const int Places = 64;

    private readonly Random _dice = new(7);

    [SetUp]
    public void NeedTheProcessor() => VectorTests.NeedTheProcessor();

    [Test]
    public void Cells_are_loaded_from_where_they_stand([Values(0, 8, 16)] int at)
    {
        long[] longs = [.. Enumerable.Range(0, 24).Select(_ => _dice.NextInt64())];
        bool[] truths = [.. Enumerable.Range(0, 24).Select(_ => _dice.Next(2) == 1)];
        Lanes(Eight.Load(longs, at)).ShouldBe(longs[at..(at + 8)]);
        Lanes(Eight.Load(truths, at)).ShouldBe(truths[at..(at + 8)].Select(t => t ? -1L : 0));
    }

    [Test]
    public void Places_before_the_first_and_from_the_last_on_are_not_among_those_asked_for([Values(0, 3, 8, 11)] int from, [Values(11, 12, 16, 24)] int until) =>
        Enumerable.Range(0, 3).SelectMany(row => Lanes(Eight.Among(8 * row, from, until))).ShouldBe(Enumerable.Range(0, 24).Select(p => p >= from && p < until ? -1L : 0));

    [Test]
    public void Numbers_are_stored_where_their_records_are()
    {
        long[] column = [.. Enumerable.Repeat(-1L, 24)];
        Eight.Store(column, 8, Vector512.Create(1L, 2, 3, 4, 5, 6, 7, int.MaxValue));
        column.ShouldBe([.. Enumerable.Repeat(-1L, 8), 1, 2, 3, 4, 5, 6, 7, int.MaxValue, .. Enumerable.Repeat(-1L, 8)]);
    }

    [Test]
    public void Two_numbers_that_are_stored_in_one_are_both_so_much_farther_on()
    {
        long[] column = new long[8], counters = new long[30];
        Eight.StoreBoth(column, 0, Vector512.Create(Counters.Both(3, 20)), Vector512.Create(0L, 1, 2, 3, 4, 5, 6, 7));
        foreach (long both in column) Counters.CountBoth(counters, both);
        foreach (long both in column[..2]) Counters.CountFirst(counters, both);
        counters.ShouldBe(Enumerable.Range(0, 30).Select(i => i is 3 or 4 ? 2L : i is (> 4 and <= 10) or (>= 20 and < 28) ? 1 : 0));
    }

    [Test]
    public void What_is_noted_replaces_what_was_and_what_is_added_joins_it_within_the_scope()
    {
        byte[] bits = [0xFF, 0xFF], scope = [0b1100_0000, 0b0000_0111];
        Eight.Note(bits, 8, Vector512.Create(-1L, 0, 0, 0, 0, 0, 0, 0));
        bits.ShouldBe([0xFF, 0b0000_0001]);
        Eight.Add(bits, scope, 8, Vector512.Create(0L, 0, -1, -1, 0, 0, 0, -1));
        bits.ShouldBe([0xFF, 0b0000_0101]);
    }

    [Test]
    public void Records_are_joined_that_are_in_one_of_the_scopes_asked_for()
    {
        byte[][] inside = [[1, 0], [2, 16], [4, 0], [8, 255]];
        byte[] bits = [255, 255]; // of the batch before
        Eight.Join(bits, inside, [1]);
        bits.ShouldBe([2, 16]);
        Eight.Join(bits, inside, [0, 1, 2]);
        bits.ShouldBe([7, 16]);
    }

    [Test]
    public void Places_are_listed_in_their_order_without_those_that_are_not_meant([Range(0, 40)] int trial)
    {
        var dice = new Random(trial);
        int from = dice.Next(Places), until = dice.Next(from, Places) + 1;
        byte[] bits = new byte[Places / 8], but = new byte[Places / 8];
        dice.NextBytes(trial % 4 == 0 ? [] : but);
        int[] noted = [.. Enumerable.Range(from, until - from).Where(_ => dice.Next(5) < trial % 6)];
        foreach (int place in noted.Concat(Enumerable.Range(0, from)).Concat(Enumerable.Range(until, Places - until))) bits[place / 8] |= (byte)(1 << (place % 8));
        int[] places = [.. Enumerable.Repeat(-1, Places + PickedRecords.ListedAtOnce)];
        int count = Eight.List(bits, but, from, until, places);
        places[..count].ShouldBe(noted.Where(p => (but[p / 8] & (1 << (p % 8))) == 0));
    }

    [Test]
    public void Evidence_takes_of_eight_what_it_takes_of_one([Values(1, 3)] int capacity, [Values] bool largerIsWorse, [Values] bool haveNone)
    {
        var tally = new EvidenceTally(capacity, largerIsWorse);
        for (int turn = 0; turn < 200; turn++)
        {
            (long[] values, bool[] shown, long[] times) = (Few(), Truths(haveNone), Few());
            Vector512<long> may = Eight.MayTake(tally, Eight.Load(values, 0), Eight.Load(shown, 0), Eight.Load(times, 0));
            Lanes(may).ShouldBe(Each(i => shown[i] ? tally.MayTake(values[i], times[i]) : tally.MayTakeNone(times[i])));
            Lanes(Eight.MayTakeNone(tally, Eight.Load(times, 0))).ShouldBe(Each(i => tally.MayTakeNone(times[i])));
            tally.Take(new EvidenceEntry($"r{turn}", shown[0] ? values[0] : null, times[0]));
        }
    }

    [Test]
    public void As_bad_as_the_last_record_that_is_not_later_may_be_evidence([Values] bool largerIsWorse)
    {
        var tally = new EvidenceTally(1, largerIsWorse);
        tally.Take(new EvidenceEntry("20", 20, 5));
        tally.Take(new EvidenceEntry("90", 90, 5));
        long[] values = [20, 20, 20, 90, 90, 90, 50, 91], times = [4, 5, 6, 4, 5, 6, 0, 9];
        Lanes(Eight.MayTake(tally, Eight.Load(values, 0), Vector512<long>.AllBitsSet, Eight.Load(times, 0))).ShouldBe([-1, -1, 0, -1, -1, 0, 0, -1]);
    }

    [Test]
    public void Evidence_of_a_ladder_takes_what_that_of_the_step_takes([Values(2, 8, 9, 16)] int steps, [Values] bool largerIsWorse)
    {
        var ladder = new LadderTally(new LadderLayout(0, [.. Enumerable.Range(0, steps - 1)], 4, 0, 1, largerIsWorse));
        for (int turn = 0; turn < 300; turn++)
        {
            (long[] step, long[] values, bool[] shown, long[] times) = ([.. Enumerable.Range(0, 8).Select(_ => (long)_dice.Next(steps))], Few(), Truths(haveNone: true), Few());
            Vector512<long> may = Eight.MayTake(ladder.PassedEnds, Eight.Load(step, 0), Eight.Load(values, 0), Eight.Load(shown, 0), Eight.Load(times, 0));
            Lanes(may).ShouldBe(Each(i => !shown[i] || ladder.Passed[step[i]].MayTake(values[i], times[i])));
            if (steps <= 8) Lanes(Eight.MayTakeOfFew(ladder.PassedEnds, Eight.Load(step, 0), Eight.Load(values, 0), Eight.Load(shown, 0), Eight.Load(times, 0))).ShouldBe(Lanes(may));
            ladder.Passed[step[0]].Take(new EvidenceEntry($"r{turn}", values[0], times[0]));
        }
    }

    [Test]
    public void Cells_that_are_found_at_once_are_those_that_are_found_one_by_one([Range(0, 20)] int trial)
    {
        bool isTimed = trial % 4 > 0;
        var dice = new Random(trial);
        var days = new PeriodCut(new ServiceStandards.Model.Period(PeriodUnit.Day), DateTimeZone.Utc, new AnnualDate(1, 1), false);
        var book = new CellBook(new CutLayout(isTimed ? days : null, [typeof(long)], Counts: 1, []));
        long[] times = [.. Enumerable.Range(0, Places).Select(_ => new DateTime(2026, 1, 1).AddHours(12 * dice.Next(3)).Ticks)], groups = [.. Enumerable.Range(0, Places).Select(_ => dice.Next(4) switch { 0 => dice.NextInt64(-3, 3), 1 => dice.Next(254, 258), _ => dice.Next(3) })];
        bool[] timed = [.. Enumerable.Range(0, Places).Select(_ => dice.Next(5) > 0)], given = [.. Enumerable.Range(0, Places).Select(_ => dice.Next(5) > 0)];
        (timed[0], given[0], groups[0]) = (true, true, 2);
        for (int i = Places - 1; i >= 0; i--) number(i);
        byte[] sought = new byte[Places / 8];
        dice.NextBytes(sought);
        sought[0] |= 1; // the one that was found last is found again
        bool[] wanted = [.. Enumerable.Range(0, Places).Select(i => isIn(sought, i))];
        int[] cells = new int[Places];
        int period = book.LastPeriod.Number;
        bool isOfPeriod(int i) => !isTimed || (timed[i] && new DateTime(times[i]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == book.Periods!.Label(period));
        for (int at = 0; at < Places; at += 8) Eight.FindNear(book, sought, cells, at, isTimed ? Eight.Load(timed, at) : Vector512<long>.AllBitsSet, isTimed ? Eight.Load(times, at) : default, Eight.Load(given, at), Eight.Load(groups, at));
        bool[] found = [.. Enumerable.Range(0, Places).Select(i => wanted[i] && !isIn(sought, i))];
        for (int i = 0; i < Places; i++)
        {
            if (!wanted[i]) isIn(sought, i).ShouldBeFalse();
            found[i].ShouldBe(wanted[i] && given[i] && isOfPeriod(i) && book.Near(period, true, groups[i]) >= 0);
        }

        found[0].ShouldBeTrue();
        foreach (int i in Enumerable.Range(0, Places).Where(i => found[i])) cells[i].ShouldBe(number(i));

        bool isIn(byte[] bits, int place) => (bits[place / 8] & (1 << (place % 8))) != 0;
        int number(int i)
        {
            int day = book.Periods?.Find(timed[i], times[i]) ?? 0, near = book.Near(day, given[i], groups[i]);
            if (near >= 0) return near;
            GroupIndex<long> index = (GroupIndex<long>)book.Groups[0];
            int group = !given[i] ? 0 : index.Find(groups[i]) is >= 0 and var known ? known : index.Add(groups[i], groups[i].ToString(CultureInfo.InvariantCulture));
            return book.WithCell(book.KeepNear(day, given[i], groups[i], book.Step(0, day, group)));
        }
    }

    private long[] Few() => [.. Enumerable.Range(0, 8).Select(_ => (long)_dice.Next(-6, 7))];

    private bool[] Truths(bool haveNone) => [.. Enumerable.Range(0, 8).Select(_ => !haveNone || _dice.Next(3) > 0)];

    private static long[] Lanes(Vector512<long> eight) => [.. Enumerable.Range(0, 8).Select(i => eight[i])];

    private static long[] Each(Func<int, bool> test) => [.. Enumerable.Range(0, 8).Select(i => test(i) ? -1L : 0)];
}
