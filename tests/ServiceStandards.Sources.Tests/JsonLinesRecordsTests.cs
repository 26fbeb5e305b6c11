using System.Text;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Tests;

public sealed class JsonLinesRecordsTests
{
    [Test]
    public void Names_are_fields_in_any_casing_and_lists_and_objects_are_none() =>
        Some.Json("""{"callId":1,"answered_at":null,"Agent Name":"x","events":[1],"queue":{"name":"sales"}}""").Shape.FieldNames
            .ShouldBe(["call-id", "answered-at", "agent-name"]);

    [Test]
    public void A_name_that_occurs_in_the_last_line_only_is_a_field() =>
        ReadOut.Of(Some.Json("{\"id\":1}\n{\"id\":2}\n{\"id\":3,\"wait\":\"5s\"}\n"), "id: shown", "wait: duration").ShouldBe("#1 1 | -\n#2 2 | -\n#3 3 | 5s");

    [Test]
    public void Values_of_all_json_types_are_read_as_the_kind_needed() =>
        ReadOut.Of(
            Some.Json("""
                {"a":"5","b":"yes","c":"2m","d":"x","e":"2026-03-02"}
                {"a":5,"b":true,"c":null,"d":5,"e":""}
                {"a":5.50,"b":0,"c":"PT1M","d":false,"e":null}
                {"a":1e2,"b":false,"c":"0:00:07","d":"\u00e9\n\"q\"","e":"2026-03-03"}
                """),
            "a: number", "b: flag", "c: duration", "d: text", "e: date").ShouldBe(
            "#1 5 | yes | 2m | x | 2026-03-02\n"
            + "#2 5 | yes | - | 5 | -\n"
            + "#3 5.50 | no | 1m | false | -\n"
            + "#4 100 | no | 7s | é\\n\"q\" | 2026-03-03");

    [Test]
    public void Numbers_for_durations_need_a_unit()
    {
        const string json = "{\"wait\":90}\n{\"wait\":1.5}\n";
        ReadOut.Of(Some.Json(json, Some.Mapping("wait", new FieldMapping { Columns = ["wait"], Unit = DurationUnit.Seconds })), "wait").ShouldBe("#1 1m30s\n#2 1.5s");
        ReadOut.Of(Some.Json(json), "wait: duration").ShouldStartWith("rejected 2\nline 1, wait: '90' is a number without a unit;");
    }

    [Test]
    public void Nested_values_are_read_where_the_mapping_names_their_path()
    {
        var mapping = new Mapping
        {
            Fields = new Dictionary<string, FieldMapping>
            {
                ["queue"] = FieldMapping.Of("queue.name"),
                ["team"] = FieldMapping.Of("agent.team.name"),
                ["agent"] = FieldMapping.Of("agent.id"),
            },
        };
        ReadOut.Of(
            Some.Json("""
                {"id":1,"queue":{"name":"sales","size":3},"agent":{"id":7,"team":{"name":"A","lead":{"name":"x"}}}}
                {"id":2,"queue":null,"agent":{"team":null}}
                {"id":3,"queue":"none","agent":{"id":8,"team":{}}}
                {"id":4,"queue.name":"flat"}
                """, mapping with { Fields = new Dictionary<string, FieldMapping>(mapping.Fields) { ["queue"] = FieldMapping.Of("queue.name") } }),
            "id: shown", "team: text", "agent: text").ShouldBe("#1 1 | A | 7\n#2 2 | - | -\n#3 3 | - | 8\n#4 4 | - | -");
        ReadOut.Of(Some.Json("""{"queue":{"name":"sales"}}""", Some.Mapping("queue", FieldMapping.Of("queue.name"))), "queue: text").ShouldBe("#1 sales");
        ReadOut.Of(Some.Json("""{"queue.name":"flat"}""", Some.Mapping("queue", FieldMapping.Of("queue.name"))), "queue: text").ShouldBe("#1 flat");
    }

    [Test]
    public void Lines_that_are_not_one_object_are_rejected_with_line_and_byte() =>
        ReadOut.Of(Some.Json("{\"a\":1}\n{\"a\":1,}\n\n[1]\n{\"a\":2} {\"a\":3}\n{\"a\":\"x\n5\n{\"a\":4}\r\n"), "a: number").ShouldBe(
            "#1 1\n#7 4\nrejected 5\n"
            + "line 2, the row: the line is no valid JSON at byte 8: The JSON object contains a trailing comma at the end which is not supported in this mode\n"
            + "line 4, the row: the line is not one JSON object, { .. }\n"
            + "line 5, the row: the line is no valid JSON at byte 9: '{' is invalid after a single JSON value\n"
            + "line 6, the row: the line is no valid JSON at byte 8: Expected end of string, but instead reached end of data\n"
            + "line 7, the row: the line is not one JSON object, { .. }");

    [Test]
    public void Cells_that_cannot_be_read_are_rejected_with_their_name() =>
        ReadOut.Of(Some.Json("{\"wait\":\"soon\"}\n{\"wait\":[1]}\n{\"wait\":{}}\n{\"wait\":\"1s\",\"wait\":\"2s\"}\n{\"other\":[1],\"other\":2}\n"), "wait: duration").ShouldBe(
            "#5 -\nrejected 4\n"
            + "line 1, wait: 'soon' is no duration; it is written 90s, 2m, 1h30m, PT2M, 0:01:30 or as a number with a unit in the mapping\n"
            + "line 2, wait: it is a list or an object, expected a single value; a value inside an object is named in the mapping by its path (queue.name)\n"
            + "line 3, wait: it is a list or an object, expected a single value; a value inside an object is named in the mapping by its path (queue.name)\n"
            + "line 4, wait: the name stands in the object twice");

    [Test]
    public void Escaped_names_are_the_names_they_stand_for() =>
        ReadOut.Of(Some.Json("{\"w\\u0061it\":\"1s\"}\n{\"wait\":\"2s\"}\n"), "wait: duration").ShouldBe("#1 1s\n#2 2s");

    [Test]
    public void A_byte_order_mark_and_carriage_returns_are_no_part_of_the_lines() =>
        ReadOut.Of(Some.Json([.. Encoding.UTF8.Preamble, .. "{\"a\":1}\r\n{\"a\":2}"u8]), "a: number").ShouldBe("#1 1\n#2 2");

    [Test]
    public void Other_encodings_are_read_where_the_mapping_names_them()
    {
        byte[] utf16 = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"a\":\"José\"}\n")];
        ReadOut.Of(Some.Json(utf16, new Mapping { Encoding = "utf-16" }), "a: text").ShouldBe("#1 José");
        ReadOut.Of(Some.Json(Encoding.Latin1.GetBytes("{\"a\":\"José\"}\n"), new Mapping { Encoding = "latin1" }), "a: text").ShouldBe("#1 José");
        Should.Throw<RecordsUnreadableException>(() => Some.Json(utf16)).Message.ShouldStartWith("calls.jsonl is no text in UTF-8");
        ReadOut.Of(Some.Json(Encoding.Latin1.GetBytes("{\"a\":1}\n{\"a\":\"José\"}\n")), "a: text").ShouldEndWith("line 2, the row: the row is not UTF-8; if the file is written in another encoding, name it in the mapping (encoding: windows-1252)");
    }

    [Test]
    public void An_empty_file_has_the_fields_of_its_mapping_and_no_records() =>
        ReadOut.Of(Some.Json("", Some.Mapping("wait", FieldMapping.Of("wait"))), "wait: duration").ShouldBe("");

    [Test]
    public void A_name_of_the_mapping_that_no_line_has_is_a_warning()
    {
        JsonLinesRecords calls = Some.Json("{\"speed\":\"1s\"}\n", Some.Mapping("wait", FieldMapping.Of("sped")));
        calls.Warnings.ShouldHaveSingleItem().ToString().ShouldBe("mapping: warning SS0861: No line of calls.jsonl has the name 'sped', so that 'wait' has no values. Did you mean 'speed'?");
        ReadOut.Of(calls, "wait: duration", "speed: duration").ShouldBe("#1 - | 1s");
        Some.Json("", Some.Mapping("wait", FieldMapping.Of("sped"))).Warnings.ShouldBeEmpty();
    }

    [Test]
    public void Names_that_are_one_field_are_refused() =>
        Should.Throw<RecordsUnreadableException>(() => Some.Json("{\"wait_time\":1}\n{\"waitTime\":2}\n")).Message
            .ShouldBe("calls.jsonl has the columns 'wait_time' and 'waitTime', which are both the field 'wait-time'; a field has one column. Say in the mapping which one it is (fields: { wait-time: waitTime }).");

    [Test]
    public void Skips_and_constants_work_as_in_csv()
    {
        var mapping = new Mapping
        {
            Constants = new Dictionary<string, string> { ["channel"] = "chat" },
            Skip = [new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = ["test"], ["deep"] = [""] } }],
            Fields = new Dictionary<string, FieldMapping> { ["deep"] = FieldMapping.Of("a.b") },
        };
        ReadOut.Of(Some.Json("{\"id\":1,\"kind\":\"test\"}\n{\"id\":2,\"kind\":\"test\",\"a\":{\"b\":1}}\n{\"id\":3}\n", mapping), "id: shown", "channel: text")
            .ShouldBe("#2 2 | chat\n#3 3 | chat\nskipped 1");
    }

    [Test]
    public void A_line_longer_than_allowed_is_rejected_in_little_memory_and_the_next_is_read()
    {
        JsonLinesRecords records = JsonLinesRecords.Open(() => new EndlessLine("{\"a\":1}\n", 100_000_000, "\n{\"a\":2}\n"), "calls.jsonl", options: Some.Lenient);
        ReadOut.Need(records.Shape, ["a: number"], NodaTime.DateTimeZone.Utc);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadOut.Of(records).ShouldBe("#1 1\n#3 2\nrejected 1\nline 2, the row: the line is longer than 1048576 bytes");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
    }

    [TestCase(10)]
    [TestCase(100)]
    [TestCase(70_000)]
    public void The_longest_line_allowed_is_read_and_one_byte_more_is_not(int longest)
    {
        string line = "{\"a\":\"" + new string('x', longest - 8 - "\n".Length) + "\"}\n";
        string expected = line.Length == longest ? "#1 " : "";
        ReadOut.Of(Some.Json(line + line.Insert(6, "y") + line, options: Some.Lenient with { MaxRowBytes = longest }), "a: text")
            .ShouldBe($"{expected}{line[6..^3]}\n#3 {line[6..^3]}\nrejected 1\nline 2, the row: the line is longer than {longest} bytes");
    }

    [Test]
    public void Names_that_are_data_are_refused_in_bounded_memory() =>
        Should.Throw<RecordsUnreadableException>(() => Some.Json(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id{i}\":1}}\n")))).Message
            .ShouldBe("calls.jsonl(10001): the objects have more than 10000 different names. Names that are data, such as ids, cannot be columns.");

    [Test]
    public void A_missing_file_is_named() =>
        Should.Throw<RecordsUnreadableException>(() => JsonLinesRecords.Open("no-such-file.jsonl")).Message.ShouldBe("There is no file 'no-such-file.jsonl'.");

    [Test]
    public void Progress_goes_up_to_one()
    {
        JsonLinesRecords records = Some.Json(string.Concat(Enumerable.Repeat("{\"a\":1}\n", 100_000)));
        using RecordReader<TableRow> reader = records.Open(1)[0];
        reader.Read().ShouldBeTrue();
        reader.Progress!.Value.ShouldBeInRange(0.01, 0.5);
        while (reader.Read()) { }
        reader.Progress.ShouldBe(1);
    }
}
