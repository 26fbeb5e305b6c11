using System.Globalization;
using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Sources.Tests;

/// <summary>Events in a file of their own, joined by the record's id.</summary>
public sealed class EventFileTests
{
    private const string Tickets = "id,Queue\n1,a\n2,a\n3,a\n10,a\n";

    // in an hour, late, still open, no events
    private const string Sorted = "contact,when,what\n1,2026-03-02T10:00,New\n1,2026-03-02T11:00,Answered\n2,2026-03-02T10:00,New\n2,2026-03-02T11:01,Answered\n3,2026-03-02T11:30,New\n";

    private const string Unsorted = "contact,when,what\n3,2026-03-02T11:30,New\n2,2026-03-02T11:01,Answered\n1,2026-03-02T11:00,Answered\n1,2026-03-02T10:00,New\n2,2026-03-02T10:00,New\n";

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("events").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Events_are_joined_in_any_order() => Counts(Judge(Tickets, Unsorted)).ShouldBe((1, 1, 1, 1));

    [TestCase("number")]
    public void Sorted_events_are_read_side_by_side(string order) => Counts(Judge(Tickets, Sorted, $", sorted: {order}")).ShouldBe((1, 1, 1, 1));

    [Test]
    public void Ids_are_sorted_as_texts_where_it_says_so() =>
        Counts(Judge("id\n1\n10\n2\n3\n", Sorted, ", sorted: text")).ShouldBe((1, 1, 1, 1));

    [Test]
    public void Json_lines_and_tabs_are_files_of_events_too()
    {
        Counts(Judge(Tickets, Sorted.Replace(',', '\t'), name: "events.tsv")).ShouldBe((1, 1, 1, 1));
        string json = string.Concat(Sorted.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .Select(cells => $$"""{"contact":{{cells[0]}},"when":"{{cells[1]}}","what":"{{cells[2]}}"}""" + "\n"));
        Counts(Judge(Tickets, json, name: "events.jsonl")).ShouldBe((1, 1, 1, 1));
    }

    [TestCase("")]
    [TestCase(", sorted: number")]
    public void Two_records_with_one_id_have_the_same_events(string order) => Counts(Judge("id\n1\n1\n2\n3\n10\n", Sorted, order)).ShouldBe((2, 1, 1, 1));

    [TestCase("")]
    [TestCase(", sorted: number")]
    public void Events_of_records_that_are_not_there_are_counted_and_told(string order)
    {
        ComplianceReport report = Judge(Tickets, "contact,when,what\n0,2026-03-02T10:00,New\n" + Sorted[18..] + "7,2026-03-02T10:00,New\n7,2026-03-02T10:00,Seen\n11,2026-03-02T10:00,Answered\n,2026-03-02T10:00,New\n", order);

        report.Records.StrayEvents.ShouldBe(4);
        report.Warnings.Select(w => $"{w.Code}: {w.Message}").ShouldContain("SS0807: 4 events are of records that are not there. They are counted, and move no clock.");
        Counts(report).ShouldBe((1, 1, 1, 1));
    }

    [TestCase("")]
    [TestCase(", sorted: number")]
    public void Events_of_skipped_and_rejected_records_are_of_records_that_are_there(string order) =>
        Judge("id,wait,queue\n1,1s,x\n2,soon,a\n3,1s,a\n10,1s,a\n", Sorted, order, more: "skip: { queue: x }\nmax-rejected: 50%\nfields: { wait: wait }", standard: "share: { all: [{ first-answer: { at-most: 1h } }, { wait: { at-most: 1h } }] }")
            .Records.ShouldSatisfyAllConditions(r => r.StrayEvents.ShouldBe(0), r => r.Rejected.ShouldBe(1), r => r.Skipped.ShouldBe(1));

    [TestCase("")]
    [TestCase(", sorted: number")]
    public void Rows_of_events_that_cannot_be_read_are_counted_and_told(string order)
    {
        string events = Sorted + "10,2026-03-02T09:00,New\n10,noon,Answered\n";
        ComplianceReport report = Judge(Tickets, events, order, more: "max-rejected: 20%");

        report.Records.RejectedEvents.ShouldBe(1);
        report.Records.Read.ShouldBe(4);
        report.Records.RejectedEventRows.ShouldHaveSingleItem().ShouldBe(
            new RejectedRow(8, "when", "'noon' is no time; it is written 2026-01-31T09:30:00, with an offset or without, or as a format in the mapping says"));
        report.Warnings.Single(w => w.Code == "SS0808").Message.ShouldBe(
            "1 rows of events could not be read. Clocks that they would move have no value, or lack them where a row does not name its record and event. The first is in line 8: 'noon' is no time; it is written 2026-01-31T09:30:00, with an offset or without, or as a format in the mapping says.");
        Should.Throw<RecordsUnreadableException>(() => Judge(Tickets, events)).Message.ShouldContain("events.csv: 1 of 7 rows could not be read, more than the 1 % allowed.");
    }

    [TestCase("1,noon,Answered", 0, 2)]
    [TestCase("1,noon,Seen", 1, 1)]
    [TestCase("1,noon,", 1, 1)]
    [TestCase(",noon,Answered", 1, 1)]
    [TestCase("99,noon,Answered", 1, 1)]
    public void An_event_whose_time_cannot_be_read_leaves_the_clocks_that_it_moves_without_a_value(string row, int met, int unmeasurable)
    {
        ComplianceReport report = Judge(Tickets, Sorted + row + "\n", more: "max-rejected: 20%");
        Counts(report).ShouldBe((met, 1, 1, unmeasurable));
        report.Records.RejectedEvents.ShouldBe(1);
    }

    [TestCase("", "", 0, 1)]
    [TestCase("", ", sorted: number", 0, 1)]
    [TestCase("1,2026-03-02T10:30,Seen", "", 1, 0)]
    [TestCase("1,2026-03-02T10:30,Seen", ", sorted: number", 1, 0)]
    [TestCase("1,,Seen", "", 0, 1)]
    [TestCase("1,,Seen", ", sorted: number", 0, 1)]
    public void Whether_events_come_newest_first_is_said_by_all_of_them(string last, string order, int met, int pending)
    {
        // turned around, the ticket was answered and then asked again; as it stands, it was asked while it was open, and then answered
        string events = $"contact,when,what\n1,2026-03-02T11:00,Again\n1,2026-03-02T11:00,Answered\n1,2026-03-02T10:00,New\n{last}\n2,2026-03-02T10:00,Seen\n";
        ComplianceReport report = Judge("id\n1\n", events, order, clock: "{ start: created, stop: agent-message, restart: Again, cycles: last }");
        Counts(report).ShouldBe((met, 0, pending, 0));
        report.Records.StrayEvents.ShouldBe(0);
    }

    [Test]
    public void An_event_without_a_time_leaves_its_clock_without_a_value() =>
        Counts(Judge(Tickets, Sorted + "1,,Answered\n2,,Seen\n")).ShouldBe((0, 1, 1, 2));

    [Test]
    public void Times_can_have_a_format_and_be_joined() =>
        Counts(Judge("id\n1\n", "contact,day,time,what\n1,2-3-2026,10:00,New\n1,2-3-2026,11:00,Answered\n", at: "{ join: [day, time], format: d-M-yyyy H:mm }")).ShouldBe((1, 0, 0, 0));

    [Test]
    public void Local_times_are_in_the_time_zone_of_the_mapping_else_of_the_standards()
    {
        const string events = "contact,when,what\n1,2026-03-29T01:30,New\n1,2026-03-29T03:30,Answered\n";
        Counts(Judge("id\n1\n", events, asOf: "2026-03-30")).ShouldBe((1, 0, 0, 0));
        Counts(Judge("id\n1\n", events, more: "time-zone: Asia/Tokyo", asOf: "2026-03-30")).ShouldBe((0, 1, 0, 0));
    }

    [TestCase("id\n2\n1\n", Sorted, "records.csv is not sorted by id, as the mapping says (events: sorted): '1' comes after '2'. Sort it, or take 'sorted' out of the mapping.")]
    [TestCase(Tickets, Unsorted, "events.csv is not sorted by id, as the mapping says (events: sorted): '2' comes after '3'. Sort it, or take 'sorted' out of the mapping.")]
    [TestCase("id\nA1\n", Sorted, "records.csv has the id 'A1', which is no whole number, and the mapping says that ids are (events: sorted: number).")]
    public void What_is_not_sorted_as_it_should_be_ends_the_reading(string records, string events, string message) =>
        Should.Throw<RecordsUnreadableException>(() => Judge(records, events, ", sorted: number")).Message.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).ShouldBe(message);

    [Test]
    public void Without_a_clock_events_are_not_read() =>
        Counts(Judge(Tickets, "contact,when,what\n1,noon,New\n", standard: "share: { queue: a }")).ShouldBe((4, 0, 0, 0));

    [Test]
    public void Records_without_an_id_have_no_events_of_a_file() =>
        Should.Throw<StandardsException>(() => Judge("number\n1\n", Sorted)).Diagnostics.Select(d => d.ToString()).ShouldHaveSingleItem()
            .ShouldEndWith("mapping.yaml(2,1): error SS0622: The events of a file are joined by 'id', and " + Path.Combine(_folder, "records.csv") + " has no such field. Say under 'fields' which column it is.");

    [Test]
    public void A_column_that_the_file_of_events_has_not_is_told_at_its_place() =>
        Should.Throw<StandardsException>(() => Judge(Tickets, Sorted.Replace("what", "kind", StringComparison.Ordinal))).Diagnostics.Select(d => d.Message).ShouldHaveSingleItem()
            .ShouldContain("events.csv has no column 'what'.");

    [Test]
    public void No_file_of_events_is_told() =>
        Should.Throw<RecordsUnreadableException>(() => RecordFile.Open(Write("records.csv", Tickets), Mapping.Load(Write("mapping.yaml", MappingText("", "when", "missing.csv", "")))))
            .Message.ShouldBe($"There is no file '{Path.Combine(_folder, "missing.csv")}'.");

    [Test]
    public void Sorted_and_unsorted_reading_agree_on_many_records()
    {
        var random = new Random(7);
        string[] ids = [.. Enumerable.Range(1, 2000).Where(_ => random.Next(4) > 0).Select(i => i.ToString(CultureInfo.InvariantCulture))];
        string[] events = [.. Enumerable.Range(1, 2000).SelectMany(i => Enumerable.Range(0, random.Next(4)).Select(_ => FormattableString.Invariant($"{i},2026-03-02T{random.Next(8, 12):00}:{random.Next(60):00},{(random.Next(2) == 0 ? "New" : "Answered")}")))];
        string records = "id\n" + string.Join('\n', ids) + "\n";
        string Lines(IEnumerable<string> rows) => "contact,when,what\n" + string.Join('\n', rows) + "\n";
        ComplianceReport side = Judge(records, Lines(events), ", sorted: number"), memory = Judge(records, Lines(events));
        Counts(side).ShouldBe(Counts(memory));
        side.Records.StrayEvents.ShouldBe(memory.Records.StrayEvents);
        memory.Records.StrayEvents.ShouldBe(events.Count(e => !ids.Contains(e.Split(',')[0])));
        Counts(memory).Met.ShouldBeGreaterThan(10);
    }

    [Test]
    public void Sorted_events_cost_no_memory_per_record()
    {
        const int tickets = 20_000;
        Write("events.csv", "contact,when,what\n" + string.Concat(Enumerable.Range(1, tickets).Select(i => FormattableString.Invariant($"{i},2026-03-02T10:00,New\n{i},2026-03-02T11:00,Answered\n"))));
        string records = Write("records.csv", "id\n" + string.Concat(Enumerable.Range(1, tickets).Select(i => FormattableString.Invariant($"{i}\n"))));
        TableRecords table = RecordFile.Open(records, Mapping.Load(Write("mapping.yaml", MappingText(", sorted: number", "when", "events.csv", ""))));
        Standards("share: { first-answer: { at-most: 1h } }").For(table.Shape);
        using RecordReader<TableRow> reader = table.Open(1)[0];
        for (int i = 0; i < tickets / 2; i++) reader.Read();
        long held = GC.GetTotalMemory(forceFullCollection: true);
        int events = 0;
        while (reader.Read()) events += reader.Current.Events.InOrder().Length;
        events.ShouldBe(tickets);
        (GC.GetTotalMemory(forceFullCollection: true) - held).ShouldBeLessThan(100_000); // 20 000 events held would be 320 000 bytes at the least
    }

    private ComplianceReport Judge(
        string records, string events, string order = "", string more = "", string at = "when", string name = "events.csv", string standard = "share: { first-answer: { at-most: 1h } }", string asOf = "2026-03-02T12:00",
        string clock = "{ start: created, stop: agent-message }")
    {
        Write(name, events);
        TableRecords table = RecordFile.Open(Write("records.csv", records), Mapping.Load(Write("mapping.yaml", MappingText(order, at, name, more))));
        return Standards(standard, clock).For(table.Shape).Evaluate(table, new DateTimeOffset(DateTime.Parse(asOf, CultureInfo.InvariantCulture), TimeSpan.FromHours(1)), new EvaluationOptions { Threads = 2 });
    }

    private static StandardSet Standards(string standard, string clock = "{ start: created, stop: agent-message }") => StandardSet.Parse($$"""
        service-standards: 1
        time-zone: Europe/Amsterdam
        fields:
          first-answer: { clock: {{clock}} }
        standards:
          answered:
            {{standard}}
            target: 90%
        """);

    private static string MappingText(string order, string at, string name, string more) =>
        $"service-standards-mapping: 1\nevents: {{ file: {name}, id: contact, at: {at}, event: what, values: {{ New: created, Answered: agent-message }}{order} }}\n{more}\n";

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (long Met, long Missed, long Pending, long Unmeasurable) Counts(ComplianceReport report) =>
        report.Standards[0].Whole is var whole ? (whole.Met, whole.Missed, whole.Pending, whole.Unmeasurable) : default;
}
