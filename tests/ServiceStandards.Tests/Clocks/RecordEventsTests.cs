using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Clocks;

/// <summary>Events as properties of the user's own type.</summary>
public sealed class RecordEventsTests
{
    private static readonly DateTimeOffset s_created = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1));

    public enum Status { Created, CustomerMessage, AgentMessage, Solved }

    public sealed record Change(DateTimeOffset At, Status Status);

    public sealed record Ticket(string Id, IReadOnlyList<Change>? Events);

    public sealed record Entry(DateTime? OccurredAt, string? Type);

    public sealed record Case(string Id, List<Entry?>? History);

    public sealed record Message(DateTimeOffset Time, string Name);

    public sealed record TwoLogs(string Id, Message[] Calls, Message[] Mails);

    public sealed record Silent(string Id, string[] Events);

    public readonly record struct Step(NodaTime.Instant Timestamp, string Kind);

    public sealed record Order(string Id, ImmutableArray<Step> Steps);

    [Test]
    public void Members_of_an_enum_are_events_by_their_kebab_case_names() =>
        Share(new ObjectShape<Ticket>(), "first-reply", [new Ticket("1", [At(0, Status.Created), At(30, Status.AgentMessage)]), new Ticket("2", [At(30, Status.AgentMessage), At(0, Status.Created), At(31, Status.Solved)])])
            .ShouldBe((2, 0, 0, 0));

    [Test]
    public void Both_sides_of_the_limit_are_told_apart() =>
        Share(new ObjectShape<Ticket>(), "first-reply", [.. new[] { 59, 60, 61 }.Select(m => new Ticket($"{m}", [At(0, Status.Created), At(m, Status.AgentMessage)]))])
            .ShouldBe((2, 1, 0, 0));

    [Test]
    public void A_record_without_events_is_unmeasurable() =>
        Share(new ObjectShape<Ticket>(), "first-reply", [new Ticket("1", null), new Ticket("2", []), new Ticket("3", [At(0, Status.Solved)])]).ShouldBe((0, 0, 0, 3));

    [Test]
    public void An_open_clock_is_pending_until_its_limit_has_passed() =>
        Share(new ObjectShape<Ticket>(), "first-reply", [new Ticket("1", [At(60, Status.Created)]), new Ticket("2", [At(59, Status.Created)])]).ShouldBe((0, 1, 1, 0));

    [Test]
    public void Events_of_a_text_and_a_local_time_are_read_in_the_time_zone_of_the_standards() =>
        Share(new ObjectShape<Case>(), "{ start: opened, stop: done }",
        [
            new Case("over the change of the clocks", [new Entry(new(2026, 3, 29, 1, 30, 0), "opened"), new Entry(new(2026, 3, 29, 3, 30, 0), "done")]),
            new Case("nulls", [null, new Entry(new(2026, 3, 2, 9, 0, 0), "opened"), new Entry(new(2026, 3, 2, 9, 5, 0), null), new Entry(new(2026, 3, 2, 11, 0, 0), "done")]),
            new Case("no time", [new Entry(new(2026, 3, 2, 9, 0, 0), "opened"), new Entry(null, "done")]),
            new Case("no time that matters", [new Entry(new(2026, 3, 2, 9, 0, 0), "opened"), new Entry(null, "seen"), new Entry(new(2026, 3, 2, 9, 10, 0), "done")]),
        ], s_created.AddMonths(1)).ShouldBe((2, 1, 0, 1));

    [TestCase(false, 0, 1)]
    [TestCase(true, 1, 0)]
    public void Whether_events_come_newest_first_is_said_by_all_of_them(bool seenLast, int met, int pending)
    {
        // turned around, the case was done and then opened again; as it stands, it was open already and then done
        List<Entry?> log = [new(new(2026, 3, 2, 10, 0, 0), "again"), new(new(2026, 3, 2, 10, 0, 0), "done"), new(new(2026, 3, 2, 9, 0, 0), "opened")];
        if (seenLast) log.Add(new(new(2026, 3, 2, 9, 30, 0), "seen"));
        Share(new ObjectShape<Case>(), "{ start: opened, stop: done, restart: again, cycles: last }", [new Case("1", log)], s_created.AddMinutes(30)).ShouldBe((met, 0, pending, 0));
    }

    [Test]
    public void Names_of_events_are_compared_letter_by_letter() =>
        Share(new ObjectShape<Case>(), "{ start: opened, stop: done }", [new Case("1", [new Entry(new(2026, 3, 2, 9, 0, 0), "Opened"), new Entry(new(2026, 3, 2, 9, 1, 0), "done")])])
            .ShouldBe((0, 0, 0, 1));

    [Test]
    public void Structs_in_an_immutable_array_are_read() =>
        Share(new ObjectShape<Order>(), "{ start: taken, stop: sent }",
            [new Order("1", [new Step(NodaTime.Instant.FromUtc(2026, 3, 2, 9, 0), "taken"), new Step(NodaTime.Instant.FromUtc(2026, 3, 2, 10, 0), "sent")])])
            .ShouldBe((1, 0, 0, 0));

    [Test]
    public void Events_can_be_registered()
    {
        ObjectShape<TwoLogs> shape = new ObjectShape<TwoLogs>().Events(log => log.Calls.Concat(log.Mails), message => message.Time, message => message.Name + "ed");
        Share(shape, "{ start: opened, stop: closed }", [new TwoLogs("1", [new Message(s_created, "open")], [new Message(s_created.AddHours(1), "clos")])]).ShouldBe((1, 0, 0, 0));
    }

    [Test]
    public void What_is_registered_has_a_time_and_a_name()
    {
        Should.Throw<ArgumentException>(() => new ObjectShape<TwoLogs>().Events(log => log.Calls, message => message.Name, message => message.Name))
            .Message.ShouldBe("An event has a time and a name that is a text or an enum; String and String are not.");
        Should.Throw<ArgumentException>(() => new ObjectShape<TwoLogs>().Events(log => log.Calls, message => message.Time, message => message.Time));
    }

    [Test]
    public void Records_without_events_cannot_have_clocks() =>
        Problem(new ObjectShape<Silent>(), "first-reply").ShouldBe(
            "standards.yaml(4,17): error SS0720: Field 'clock-time' is a clock on events, and Silent has none. Give them a list 'events' of items that have a time ('at') and a name ('event'), or name a file of events in the mapping.");

    [Test]
    public void Two_collections_that_could_be_the_events_are_told() =>
        Problem(new ObjectShape<TwoLogs>(), "first-reply").ShouldBe(
            "standards.yaml(4,17): error SS0721: Field 'clock-time' is a clock on events, and TwoLogs has 'calls' and 'mails'. Register which of them are the events.");

    [Test]
    public void A_preset_that_the_events_can_never_start_or_stop_is_told()
    {
        Problem(new ObjectShape<Ticket>(), "time-to-own").ShouldBe(
            "standards.yaml(4,17): error SS0722: The clock 'clock-time' never stops: no event of Ticket is ever 'assigned'.");
        Problem(new ObjectShape<Ticket>(), "first-resolution").ShouldBe("");
    }

    [Test]
    public void An_event_that_an_enum_does_not_have_is_told() =>
        Problem(new ObjectShape<Ticket>(), "{ start: created, stop: agent-mesage }").ShouldBe(
            "standards.yaml(4,17): error SS0723: The clock 'clock-time' waits for 'agent-mesage', which no event of Ticket is ever. Did you mean 'agent-message'?");

    [TestCase("agent-mesage", "standards.yaml(4,17): warning SS0806: The clock 'clock-time' waits for 'agent-mesage', which is none of the usual events. If your records have no event of that name, 'agent-message' may be meant.")]
    [TestCase("resolved", null)]
    [TestCase("agent-message", null)]
    [TestCase("geantwoord", null)]
    public void An_event_with_nearly_a_usual_name_is_warned_of(string stop, string? warning) =>
        StandardSet.Parse(Yaml($"{{ start: created, stop: {stop} }}")).Warnings.Where(w => w.Code == "SS0806").Select(w => w.ToString()).FirstOrDefault().ShouldBe(warning);

    [Test]
    public void Reading_events_takes_no_memory_per_record()
    {
        Ticket[] tickets = [.. Enumerable.Range(0, 4000).Select(i => new Ticket($"{i}", [At(30, Status.AgentMessage), At(0, Status.Created), At(31, Status.Solved)]))];
        StandardsFor<Ticket> standards = StandardSet.Parse(Yaml("first-reply")).For<Ticket>();
        long Allocated(int records)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            standards.Measure(tickets.Take(records), s_created.AddHours(2), new EvaluationOptions { Threads = 1 });
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(1000);
        (Allocated(4000) - Allocated(1000)).ShouldBeLessThan(3000);
    }

    private static Change At(int minutes, Status status) => new(s_created.AddMinutes(minutes), status);

    private static (long Met, long Missed, long Pending, long Unmeasurable) Share<T>(ObjectShape<T> shape, string clock, IReadOnlyList<T> records, DateTimeOffset? asOf = null)
    {
        Figures whole = StandardSet.Parse(Yaml(clock)).For(shape).Evaluate(records, asOf ?? s_created.AddHours(2)).Standards[0].Whole;
        return (whole.Met, whole.Missed, whole.Pending, whole.Unmeasurable);
    }

    private static string Problem<T>(ObjectShape<T> shape, string clock)
    {
        try
        {
            StandardSet.Parse(Yaml(clock)).For(shape);
            return "";
        }
        catch (StandardsException e)
        {
            return e.Message;
        }
    }

    private static string Yaml(string clock) => $$"""
        service-standards: 1
        time-zone: Europe/Amsterdam
        fields:
          clock-time: { clock: {{clock}} }
        standards:
          timely:
            share: { clock-time: { at-most: 1h } }
            target: 90%
        """;
}
