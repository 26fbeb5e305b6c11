using System.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Clocks;

/// <summary>How long a million clocks over ten years take: to be asked for by name, in a release build; it decides nothing.</summary>
[Explicit("it measures, and so wants a machine of its own")]
public sealed class ThroughputTests
{
    private const int Million = 1_000_000;

    private static readonly DateTimeOffset s_start = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public sealed record Event(DateTimeOffset At, string Name);

    public sealed record Ticket(DateTimeOffset ArrivedAt, DateTimeOffset FirstReplyAt, Event[] Events);

    [TestCase("wall: { from: arrived-at, to: first-reply-at }", "wall: { at-most: 8h }")]
    [TestCase("office-time: { from: arrived-at, to: first-reply-at, calendar: office }", "office-time: { at-most: 8h }")]
    [TestCase("office-time: { from: arrived-at, to: first-reply-at, calendar: office }", "office-time: { at-most: 2wd }")]
    [TestCase("handling: { clock: requester-wait }", "handling: { at-most: 8h }")]
    [TestCase("handling: { clock: requester-wait, calendar: office }", "handling: { at-most: 8h }")]
    [TestCase("handling: { clock: requester-wait, calendar: office }", "handling: { at-most: 2wd }")]
    public void A_million_clocks(string field, string condition)
    {
        StandardsFor<Ticket> standards = StandardSet.Parse($$"""
            service-standards: 1
            time-zone: Europe/Amsterdam
            calendars:
              office: { hours: { mon-fri: 09:00-17:30, sat: [10:00-12:00, 13:00-16:00] }, holidays: [01-01, 12-25, 12-26] }
            fields:
              {{field}}
            standards:
              timely: { share: { {{condition}} }, target: 80% }
            """).For<Ticket>();
        Ticket[] tickets = Tickets();
        foreach (int threads in new[] { 1, 2 })
        {
            var options = new EvaluationOptions { Threads = threads };
            standards.Evaluate(tickets, s_start.AddYears(11), options);
            var watch = Stopwatch.StartNew();
            Figures whole = standards.Evaluate(tickets, s_start.AddYears(11), options).Standards[0].Whole;
            TestContext.Progress.WriteLine(FormattableString.Invariant($"{condition} of {field}: {watch.ElapsedMilliseconds} ms on {threads} thread(s), {whole.Met} met, {whole.Missed} missed"));
            whole.Judged.ShouldBe(Million);
        }
    }

    /// <summary>Received at any time of ten years, answered within a week, and paused for a while on the way.</summary>
    private static Ticket[] Tickets()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Million).Select(_ => Ticket(random))];

        static Ticket Ticket(Random random)
        {
            DateTimeOffset arrived = s_start.AddSeconds(random.Next(10 * 365 * 86_400)), paused = arrived.AddSeconds(random.Next(86_400)), resumed = paused.AddSeconds(random.Next(86_400));
            DateTimeOffset solved = resumed.AddSeconds(random.Next(5 * 86_400));
            return new(arrived, solved, [new(arrived, "created"), new(paused, "pending"), new(resumed, "customer-message"), new(solved, "solved")]);
        }
    }
}
