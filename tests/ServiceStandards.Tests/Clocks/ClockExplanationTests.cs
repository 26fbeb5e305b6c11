using System.Globalization;
using ServiceStandards.Explanations;
using ServiceStandards.Records;

namespace ServiceStandards.Tests.Clocks;

public sealed class ClockExplanationTests
{
    public sealed record Event(DateTimeOffset At, string Name);

    public sealed record Ticket(string Id, Event[] Events);

    [Test]
    public void What_an_agent_sees_who_disputes_a_verdict() =>
        Explained("{ clock: requester-wait, calendar: office }", "created 27T16:00, pending 27T17:00, open 30T09:30, solved 30T10:00, reopened 30T11:00, solved 30T11:31").ShouldBe(
        [
            "share: figure at-most 2h missed 2h1m: ",
            "03-27 16:00 - 03-27 17:00 counted 01:00:00",
            "03-27 17:00 - 03-30 09:30 paused 2.15:30:00",
            "03-30 09:30 - 03-30 10:00 counted 00:30:00",
            "03-30 11:00 - 03-30 11:31 counted 00:31:00",
        ]);

    [Test]
    public void Closed_hours_stand_between() =>
        Explained("{ clock: { start: created, stop: solved }, calendar: office }", "created 27T16:00, solved 30T09:30").ShouldBe(
        [
            "share: figure at-most 2h met 2h: ",
            "03-27 16:00 - 03-27 17:30 counted 01:30:00",
            "03-27 17:30 - 03-30 09:00 closed 2.14:30:00",
            "03-30 09:00 - 03-30 09:30 counted 00:30:00",
        ]);

    [TestCase("first", "03-02 10:00 - 03-02 11:00 counted 01:00:00")]
    [TestCase("longest", "03-02 12:00 - 03-02 14:00 counted 02:00:00")]
    [TestCase("last", "03-31 11:30 - 03-31 12:00 counted 00:30:00")]
    public void Only_the_cycle_that_is_measured_is_told(string cycles, string expected) =>
        Explained($"{{ clock: {{ start: a, stop: z, cycles: {cycles} }} }}", "a 2T10:00, z 2T11:00, a 2T12:00, z 2T14:00, a 31T11:30").Skip(1).ShouldBe([expected]);

    private static IEnumerable<string> Explained(string field, string events)
    {
        StandardSet standards = StandardSet.Parse($$"""
            service-standards: 1
            time-zone: Europe/Amsterdam
            calendars:
              office: { hours: { mon-fri: 09:00-17:30 } }
            fields:
              figure: {{field}}
            standards:
              timely:
                share: { figure: { at-most: 2h } }
                target: 90%
            """);
        Event[] happened = [.. events.Split(", ").Select(e => e.Split(' ')).Select(e => new Event(new DateTime(Some.Time(e[1]), DateTimeKind.Utc), e[0]))];
        ExplainedPart share = standards.For<Ticket>()
            .Explain(new ListRecords<Ticket>([new Ticket("t", happened)]), "t", "timely", new DateTimeOffset(new DateTime(Some.Time("31T12:00"), DateTimeKind.Utc)))[0].Parts[^1];
        return [$"{share.Text} {share.Answer} {share.Seen}: ", .. share.Spans.Select(s => $"{Local(s.From)} - {Local(s.To)} {s.Kind} {s.Length}")];
    }

    private static string Local(DateTimeOffset at) => at.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);
}
