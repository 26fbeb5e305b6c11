using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Sources.Tests;

/// <summary>Events in lists inside JSON lines.</summary>
public sealed class NestedEventsTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(1));

    [TestCase("""{"id":"1","events":[{"at":"2026-03-02T10:00","event":"created"},{"at":"2026-03-02T11:00","event":"agent-message"}]}""", "met")]
    [TestCase("""{"id":"1","Events":[{"event":"agent-message","at":"2026-03-02T11:01"},{"event":"created","at":"2026-03-02T10:00"}]}""", "missed")]
    [TestCase("""{"id":"1","events":[{"occurredAt":"2026-03-02T10:00:00Z","Kind":"created","by":{"name":"x","at":[1]}}]}""", "pending")]
    [TestCase("""{"id":"1","events":[{"timestamp":"2026-03-02T10:00","status":"created","type":null}]}""", "unmeasurable")]
    [TestCase("""{"id":"1","events":[{"timestamp":"2026-03-02T10:30","status":"created"},{"timestamp":"2026-03-02 11:30","status":"agent\u002dmessage"}]}""", "met")]
    [TestCase("""{"id":"1","events":[]}""", "unmeasurable")]
    [TestCase("""{"id":"1","events":null}{"id":"2","events":[]}""", "rejected")]
    [TestCase("""{"id":"1","events":[{"at":"2026-03-02T10:00","event":"created"},{"at":null,"event":"agent-message"}]}""", "unmeasurable")]
    [TestCase("""{"id":"1","events":[{"at":"2026-03-02T10:30","event":"created"},{"at":null,"event":"noise"},{"at":"noon","event":"noise"},{}]}""", "missed")]
    [TestCase("""{"id":"1","events":[{"at":"2026-03-02T11:30","event":"created"},{"at":"2026-03-02T11:40"},{"at":"2026-03-02T11:50","event":null}]}""", "pending")]
    public void A_list_called_events_holds_them(string line, string expected) => Class(line, null).ShouldBe(expected);

    [TestCase("""{"id":"1","log":[{"when":"2/3/2026 10:00","what":"New"},{"when":"2/3/2026 10:30","what":"Answered"}]}""", "met")]
    [TestCase("""{"id":"1","log":[{"when":"2/3/2026 10:00","what":"New"},{"when":"2/3/2026 10:30","what":"agent-message"}]}""", "met")]
    [TestCase("""{"id":"1","log":[{"when":"2/3/2026 10:00","what":"created"}]}""", "missed")]
    public void A_mapping_names_the_list_and_what_is_in_it(string line, string expected) =>
        Class(line, "events: { column: log, at: { column: when, format: d/M/yyyy H:mm }, event: what, values: { New: created, Answered: agent-message } }").ShouldBe(expected);

    [TestCase("", "pending")]
    [TestCase(""", {"at":"2026-03-02T10:30","event":"seen"}""", "missed")]
    [TestCase(""", {"at":"2026-03-02T10:30"}""", "pending")]
    [TestCase(""", {"event":"seen"}""", "pending")]
    [TestCase(""", {"at":"2026-03-02T10:30","event":null}""", "pending")]
    public void Whether_events_come_newest_first_is_said_by_all_that_have_a_name_and_a_time(string last, string expected)
    {
        // turned around: answered at 11:30, too late, and asked again; as it stands: asked while open, then answered
        string line = """{"id":"1","events":[{"at":"2026-03-02T11:30","event":"reopened"},{"at":"2026-03-02T11:30","event":"agent-message"},{"at":"2026-03-02T10:00","event":"created"}""" + last + "]}";
        TableRecords records = Some.Json(line);
        Figures whole = Standards(records, "{ start: created, stop: agent-message, restart: reopened, cycles: last }").Evaluate(records, s_asOf).Standards[0].Whole;
        (whole.Pending == 1 ? "pending" : whole.Missed == 1 ? "missed" : "nothing").ShouldBe(expected);
    }

    [Test]
    public void A_translated_name_is_its_own_name_no_more() =>
        Class("""{"id":"1","events":[{"at":"2026-03-02T10:00","event":"created"}]}""", "events: { column: events, values: { created: noticed } }").ShouldBe("unmeasurable");

    [TestCase("""{"id":"1","events":"created"}""", "it is no list of events")]
    [TestCase("""{"id":"1","events":[1]}""", "event 1 is no object with a time and a name")]
    [TestCase("""{"id":"1","events":[{"at":"2026-03-02T10:00","event":"created"},{"at":"noon","event":"agent-message"}]}""",
        "the time of event 2 cannot be read: 'noon' is no time; it is written 2026-01-31T09:30:00, with an offset or without, or as a format in the mapping says")]
    [TestCase("""{"id":"1","events":[{"at":[1],"event":"created"}]}""", "the time of event 1 cannot be read: it is a list or an object, expected a single value; a value inside an object is named in the mapping by its path (queue.name)")]
    public void A_record_whose_events_cannot_be_read_is_rejected(string line, string reason) =>
        Judge(line, null).Records.RejectedRows.ShouldHaveSingleItem().ShouldBe(new RejectedRow(1, "events", reason));

    [Test]
    public void Records_without_a_list_of_events_cannot_have_clocks() =>
        Should.Throw<StandardsException>(() => Judge("""{"id":"1"}""", null, alone: true)).Diagnostics.Select(d => d.Code).ShouldBe(["SS0720"]);

    [Test]
    public void A_list_that_stands_in_a_later_line_is_found() =>
        Judge("""{"id":"1"}""", null).Standards[0].Whole.Unmeasurable.ShouldBe(1);

    [Test]
    public void Lists_of_events_cost_no_memory_per_record()
    {
        string lines = string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            FormattableString.Invariant($$"""{"id":"{{i}}","events":[{"at":"2026-03-02T10:{{i % 60:00}}","event":"created"},{"at":"2026-03-02T11:00","event":"say \"agent\""},{"at":"2026-03-02T10:59","event":"agent-message"}]}""") + "\n"));
        TableRecords records = Some.Json(lines);
        Standards(records);
        using RecordReader<TableRow> reader = records.Open(1)[0];
        for (int i = 0; i < 10_000; i++) reader.Read();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int events = 0;
        while (reader.Read()) events += reader.Current.Events.InOrder().Length;
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000);
        events.ShouldBe(20_000);
    }

    private static string Class(string line, string? mapping)
    {
        ComplianceReport report = Judge(line, mapping);
        return report.Records.Rejected > 0 ? "rejected" : report.Standards[0].Whole switch
        {
            { Met: 1 } => "met", { Missed: 1 } => "missed", { Pending: 1 } => "pending", { Unmeasurable: 1 } => "unmeasurable", _ => "nothing",
        };
    }

    /// <summary>Judges one line; a line that has an empty list of the usual name comes after it, and is skipped, so that there is a list.</summary>
    private static ComplianceReport Judge(string line, string? mapping, bool alone = false)
    {
        string text = line + "\n" + (alone || mapping is not null || line.Contains("Events", StringComparison.Ordinal) ? "" : """{"id":"none","events":[]}""" + "\n");
        TableRecords records = Some.Json(text, Mapping.Parse("service-standards-mapping: 1\nskip: { id: none }\n" + mapping));
        return Standards(records).Evaluate(records, s_asOf);
    }

    private static StandardsFor<TableRow> Standards(TableRecords records, string clock = "{ start: created, stop: agent-message }") => StandardSet.Parse($$"""
        service-standards: 1
        time-zone: Europe/Amsterdam
        fields:
          first-answer: { clock: {{clock}} }
        standards:
          answered:
            share: { first-answer: { at-most: 1h } }
            target: 90%
        """).For(records.Shape);
}
