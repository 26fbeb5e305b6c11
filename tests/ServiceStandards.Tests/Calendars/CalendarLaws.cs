using FsCheck.NUnit;
using NodaTime;
using ServiceStandards.Calendars;
using LawAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceStandards.Tests.Calendars;

[Properties(Arbitrary = [typeof(CalendarCases)], MaxTest = 300, QuietOnSuccess = true)]
public sealed class CalendarLaws
{
    private static readonly Duration Tick = Duration.FromTicks(1);

    [Law]
    public void Elapsed_is_what_a_walk_by_the_minute_counts(CalendarCase given)
    {
        (Instant from, Instant to) = (Instant.Min(given.A, given.B), Instant.Max(given.A, given.B));
        given.Calendar.Elapsed(from, to).ShouldBe(given.Walked.Elapsed(from, to));
        given.Calendar.Elapsed(to, from).ShouldBe(Duration.Zero);
    }

    [Law]
    public void Working_days_are_over_when_a_walk_says_so(CalendarCase given) =>
        Enumerable.Range(0, 4).Select(n => given.Calendar.AddWorkingDays(given.A, n)).ShouldBe(Enumerable.Range(0, 4).Select(n => given.Walked.AddWorkingDays(given.A, n)));

    [Law]
    public void Open_now_and_next_are_what_a_walk_finds(CalendarCase given)
    {
        given.Calendar.IsOpen(given.A).ShouldBe(given.Walked.IsOpen(given.A));
        given.Calendar.NextOpening(given.A).ShouldBe(given.Walked.NextOpening(given.A));
    }

    [Law]
    public void Elapsed_adds_up_over_any_split(CalendarCase given)
    {
        Instant[] at = [.. new[] { given.A, given.B + Tick, given.C - Tick }.Order()];
        Duration whole = given.Calendar.Elapsed(at[0], at[2]);
        (given.Calendar.Elapsed(at[0], at[1]) + given.Calendar.Elapsed(at[1], at[2])).ShouldBe(whole);
    }

    [Law]
    public void Added_time_has_passed_at_the_instant_given_and_not_a_tick_before(CalendarCase given, int ticks)
    {
        Duration amount = Amount(ticks);
        Instant due = given.Calendar.Add(given.A, amount);
        given.Calendar.Elapsed(given.A, due).ShouldBe(amount);
        given.Calendar.Elapsed(given.A, due - Tick).ShouldBe(amount - Tick);
    }

    [Law]
    public void Added_backwards_it_passes_from_the_instant_given_and_not_from_a_tick_after(CalendarCase given, int ticks)
    {
        Duration amount = Amount(ticks);
        Instant start = given.Calendar.Add(given.A, -amount);
        given.Calendar.Elapsed(start, given.A).ShouldBe(amount);
        given.Calendar.Elapsed(start + Tick, given.A).ShouldBe(amount - Tick);
    }

    [Law]
    public void Backwards_undoes_forwards_up_to_closed_time(CalendarCase given, int ticks)
    {
        WorkingCalendar calendar = given.Calendar;
        calendar.Add(calendar.Add(given.A, Amount(ticks)), -Amount(ticks)).ShouldBe(calendar.NextOpening(given.A)!.Value);
        calendar.Add(calendar.Add(given.A, -Amount(ticks)), Amount(ticks)).ShouldBe(calendar.PreviousClosing(given.A)!.Value);
    }

    [Law]
    public void The_lengths_of_the_spans_sum_to_elapsed(CalendarCase given)
    {
        (Instant from, Instant to) = (Instant.Min(given.A, given.B), Instant.Max(given.A, given.B));
        List<Interval> spans = [.. given.Calendar.Spans(from, to)];
        spans.Aggregate(Duration.Zero, (sum, s) => sum + s.Duration).ShouldBe(given.Calendar.Elapsed(from, to));
        spans.ShouldAllBe(s => s.Start >= from && s.End <= to && s.Start < s.End);
        spans.Zip(spans.Skip(1)).ShouldAllBe(pair => pair.First.End < pair.Second.Start);
    }

    [Law]
    public void Openings_and_closings_are_the_ends_of_spans(CalendarCase given)
    {
        (WorkingCalendar calendar, Instant at) = (given.Calendar, given.A + Tick);
        List<Interval> spans = [.. calendar.Spans(at - Duration.FromDays(60), at + Duration.FromDays(60))];
        calendar.IsOpen(at).ShouldBe(spans.Exists(s => s.Contains(at)));
        calendar.NextOpening(at).ShouldBe(Instant.Max(at, spans.First(s => s.End > at).Start));
        calendar.PreviousClosing(at).ShouldBe(Instant.Min(at, spans.Last(s => s.Start < at).End));
    }

    [Law]
    public void A_working_day_is_never_over_before_the_start(CalendarCase given, byte days) =>
        given.Calendar.AddWorkingDays(given.A, days).ShouldBeGreaterThan(given.A);

    [Law]
    public void Ticks_and_instants_tell_the_same(CalendarCase given, int amount, byte days)
    {
        (long a, long b) = (given.A.ToDateTimeUtc().Ticks, given.B.ToDateTimeUtc().Ticks);
        given.Calendar.ElapsedTicks(a, b).ShouldBe(given.Calendar.Elapsed(given.A, given.B).BclCompatibleTicks);
        given.Calendar.DueTicks(a, amount).ShouldBe(given.Calendar.Add(given.A, Duration.FromTicks(amount)).ToDateTimeUtc().Ticks);
        given.Calendar.AfterWorkingDaysTicks(a, days).ShouldBe(given.Calendar.AddWorkingDays(given.A, days).ToDateTimeUtc().Ticks);
    }

    // From a tick to about two years of minutes.
    private static Duration Amount(int ticks) => Duration.FromTicks(1 + Math.Abs((long)ticks) * 600_001);
}
