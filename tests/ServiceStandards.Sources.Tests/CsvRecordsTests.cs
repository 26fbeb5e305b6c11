using System.Text;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Tests;

public sealed class CsvRecordsTests
{
    [Test]
    public void Columns_are_fields_by_their_kebab_case_names() =>
        Some.Csv("Call Id,answered_at,AgentName,\n1,2,3,\n").Shape.FieldNames.ShouldBe(["call-id", "answered-at", "agent-name"]);

    [Test]
    public void Only_columns_that_standards_need_are_read()
    {
        CsvRecords calls = Some.Csv("id,wait\nA,no duration at all\n");
        ReadOut.Of(calls, "id: shown").ShouldBe("#1 A");
    }

    [Test]
    public void Quotes_line_breaks_and_empty_lines_are_as_the_standard_has_them() =>
        ReadOut.Of(Some.Csv("id,note\r\n1,\"a, b\"\r\n\r\n2,\"say \"\"hi\"\"\"\r\n3,\"two\r\nlines\"\r\n4,last"), "id: shown", "note: text")
            .ShouldBe("#1 1 | a, b\n#2 2 | say \"hi\"\n#3 3 | two\\r\\nlines\n#4 4 | last");

    [Test]
    public void Lines_of_rejected_rows_count_line_breaks_inside_quotes_and_empty_lines() =>
        ReadOut.Of(Some.Csv("id,wait\n\"1\n\n\",5s\n\n2,x\n"), "id: shown", "wait: duration")
            .ShouldBe("#1 1\\n\\n | 5s\nrejected 1\nline 6, wait: 'x' is no duration; it is written 90s, 2m, 1h30m, PT2M, 0:01:30 or as a number with a unit in the mapping");

    [Test]
    public void Rows_with_too_few_or_too_many_fields_are_rejected() =>
        ReadOut.Of(Some.Csv("a,b\n1\n1,2\n1,2,3\n"), "a: number")
            .ShouldBe("#2 1\nrejected 2\nline 2, the row: the row has 1 field, expected 2\nline 4, the row: the row has 3 fields, expected 2");

    [Test]
    public void Rows_with_misplaced_quotes_are_rejected() =>
        ReadOut.Of(Some.Csv("a,b\n1,x\"y\n2,\"x\"y\n3,z\n"), "a: number", "b: text").ShouldBe(
            "#3 3 | z\nrejected 2\n"
            + "line 2, the row: a quote stands inside a field that does not begin with one; a field that holds quotes begins and ends with one, and doubles them\n"
            + "line 3, the row: text follows the closing quote of a field; a quote inside a field is written twice");

    [Test]
    public void A_quote_that_is_never_closed_ends_the_reading_since_all_rows_after_it_would_be_lost() =>
        ReadOut.Of(Some.Csv("a,b\n1,2\n3,\"4\n5,6\n7,8\n"), "a: number")
            .ShouldBe("#1 1\nunreadable: calls.csv(3): a quote that opens in this row is never closed, so that all rows after it would be lost.");

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_first_name() =>
        Some.Csv([.. Encoding.UTF8.Preamble, .. "id,wait\n1,2s\n"u8]).Shape.FieldNames.ShouldBe(["id", "wait"]);

    [TestCase("utf-16", "utf-16")]
    [TestCase("utf-16", null, Description = "told by its byte order mark")]
    [TestCase("windows-1252", "windows-1252")]
    [TestCase("latin1", "latin1")]
    public void Other_encodings_read_alike(string written, string? named)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        byte[] file = [.. encoding.Preamble, .. encoding.GetBytes("Näme,wait\nJosé,5s\n")];
        ReadOut.Of(Some.Csv(file, new Mapping { Encoding = named }), "näme: text", "wait: duration").ShouldBe("#1 José | 5s");
    }

    [Test]
    public void Rows_that_are_not_utf8_are_rejected_and_told_about_encodings() =>
        ReadOut.Of(Some.Csv(Encoding.Latin1.GetBytes("id,agent\n1,Ann\n2,José\n")), "agent: text")
            .ShouldBe("#1 Ann\nrejected 1\nline 3, the row: the row is not UTF-8; if the file is written in another encoding, name it in the mapping (encoding: windows-1252)");

    [TestCase("a;b\n1;2,5\n")]
    [TestCase("a\tb\n1\t2,5\n")]
    [TestCase("a|b\n1|2,5\n")]
    [TestCase("sep=;\na;b\n1;2,5\n")]
    public void The_separator_is_found_out(string text) => ReadOut.Of(Some.Csv(text), "a: text", "b: text").ShouldBe("#1 1 | 2,5");

    [Test]
    public void A_mapping_names_the_separator() =>
        ReadOut.Of(Some.Csv("a;x,b\n1;2,3\n", new Mapping { Separator = ',' }), "b: text").ShouldBe("#1 3");

    [Test]
    public void A_tsv_file_has_tabs_between_its_values() =>
        ReadOut.Of(Some.Csv("a,b\tc\n1,2\t3\n", new Mapping { Format = RecordFormat.Tsv }), "a-b: text", "c: number").ShouldBe("#1 1,2 | 3");

    [Test]
    public void A_mapping_gives_the_names_where_the_file_has_none() =>
        ReadOut.Of(Some.Csv("1,5s\n2,6s\n", new Mapping { Header = ["id", "wait"] }), "id: shown", "wait: duration").ShouldBe("#1 1 | 5s\n#2 2 | 6s");

    [Test]
    public void A_header_alone_gives_no_records() => ReadOut.Of(Some.Csv("id,wait\n"), "wait: duration").ShouldBe("");

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("\uFEFF")]
    public void An_empty_file_is_unreadable(string text) =>
        Should.Throw<RecordsUnreadableException>(() => Some.Csv(text)).Message
            .ShouldBe("calls.csv is empty, expected a header line with the names of the columns. Where a file has none, the mapping gives them (header: [id, channel]).");

    [Test]
    public void A_binary_file_is_unreadable()
    {
        byte[] bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        Should.Throw<RecordsUnreadableException>(() => Some.Csv(bytes)).Message.ShouldStartWith("calls.csv is no text in UTF-8");
    }

    [Test]
    public void A_row_with_a_nul_byte_is_rejected() =>
        ReadOut.Of(Some.Csv("a,b\n1,x\0y\n2,z\n"), "a: number")
            .ShouldBe("#2 2\nrejected 1\nline 2, the row: the row holds a NUL byte, which no text has");

    [TestCase("wait,id,wait\n", "calls.csv has two columns 'wait'; a field has one column. Name the columns anew, or give all their names in the mapping (header).")]
    [TestCase("Answered At,id,answered_at\n", "calls.csv has the columns 'Answered At' and 'answered_at', which are both the field 'answered-at'; a field has one column. Say in the mapping which one it is (fields: { answered-at: answered_at }).")]
    public void Two_columns_that_are_one_field_are_named(string header, string message) =>
        Should.Throw<RecordsUnreadableException>(() => Some.Csv(header)).Message.ShouldBe(message);

    [Test]
    public void A_mapping_decides_between_two_columns_that_are_one_field() =>
        ReadOut.Of(Some.Csv("Answered At,answered_at\n1,2\n", Some.Mapping("answered-at", FieldMapping.Of("answered_at"))), "answered-at: text").ShouldBe("#1 2");

    [Test]
    public void Names_of_columns_without_letters_are_no_fields() => Some.Csv("id,,\n1,,\n").Shape.FieldNames.ShouldBe(["id"]);

    [Test]
    public void A_missing_file_is_named() =>
        Should.Throw<RecordsUnreadableException>(() => CsvRecords.Open("no-such-file.csv")).Message.ShouldBe("There is no file 'no-such-file.csv'.");

    [Test]
    public void A_directory_is_no_file() =>
        Should.Throw<RecordsUnreadableException>(() => CsvRecords.Open(TestContext.CurrentContext.TestDirectory)).Message.ShouldEndWith("is a directory, expected a file of records.");

    [Test]
    public void A_row_without_end_is_refused_in_little_memory()
    {
        CsvRecords records = CsvRecords.Open(() => new EndlessLine("id,wait\n1,2s\n", 100_000_000), "calls.csv");
        ReadOut.Need(records.Shape, ["wait: duration"], NodaTime.DateTimeZone.Utc);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadOut.Of(records).ShouldBe("#1 2s\nunreadable: calls.csv(3): the row that begins here is longer than 1048576 bytes. A quote that is never closed does that, or a file that is no table.");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
    }

    [Test]
    public void A_header_without_end_is_refused_in_little_memory()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Should.Throw<RecordsUnreadableException>(() => CsvRecords.Open(() => new EndlessLine("", 100_000_000), "calls.csv")).Message.ShouldStartWith("calls.csv(1): the row");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
    }

    [Test]
    public void More_rejected_rows_than_allowed_make_the_file_unreadable()
    {
        string text = "id,wait\n" + string.Concat(Enumerable.Range(1, 300).Select(i => i % 75 == 0 ? $"{i},soon\n" : $"{i},{i}s\n"));
        CsvRecords records = Some.Csv(text, options: ReadingOptions.Default);
        ReadOut.Of(records, "wait: duration").ShouldContain(
            "unreadable: calls.csv: 4 of 300 rows could not be read, more than the 1 % allowed. First: "
            + "line 76, column 'wait': 'soon' is no duration; it is written 90s, 2m, 1h30m, PT2M, 0:01:30 or as a number with a unit in the mapping; line 151,");
    }

    [Test]
    public void Exactly_as_many_rejected_rows_as_allowed_are_listed_and_pass()
    {
        string text = "id,wait\n" + string.Concat(Enumerable.Range(1, 300).Select(i => i % 100 == 0 ? $"{i},soon\n" : $"{i},{i}s\n"));
        string readOut = ReadOut.Of(Some.Csv(text, options: ReadingOptions.Default), "wait: duration");
        readOut.ShouldNotContain("unreadable");
        readOut.ShouldContain("rejected 3\n");
    }

    [Test]
    public void Skipped_rows_do_not_make_rejected_ones_look_few()
    {
        string text = "kind,wait\n" + string.Concat(Enumerable.Repeat("none,1s\n", 1000)) + "call,soon\n" + string.Concat(Enumerable.Repeat("call,1s\n", 50));
        var skip = new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = ["none"] } };
        ReadOut.Of(Some.Csv(text, new Mapping { Skip = [skip] }, ReadingOptions.Default), "wait: duration").ShouldContain("1 of 51 rows could not be read");
    }

    [Test]
    public void At_most_a_hundred_rejected_rows_are_listed_and_all_are_counted()
    {
        CsvRecords records = Some.Csv("wait\n" + string.Concat(Enumerable.Repeat("soon\n", 250)));
        ReadOut.Of(records, "wait: duration").ShouldStartWith("rejected 250\nline 2, ");
        records.LeftOut.Samples.Count.ShouldBe(100);
        records.LeftOut.Samples[^1].Line.ShouldBe(101);
    }

    [Test]
    public void A_source_can_be_read_again_and_by_two_readers_at_a_time()
    {
        CsvRecords records = Some.Csv("wait\n1s\n2s\n");
        ReadOut.Need(records.Shape, ["wait: duration"], NodaTime.DateTimeZone.Utc);
        using RecordReader<TableRow> first = records.Open(1)[0], second = records.Open(4)[0];
        first.Read().ShouldBeTrue();
        second.Read().ShouldBeTrue();
        second.Read().ShouldBeTrue();
        (first.Current.WholeAt(0), second.Current.WholeAt(0)).ShouldBe((TimeSpan.TicksPerSecond, 2 * TimeSpan.TicksPerSecond));
        (first.Ordinal, second.Ordinal).ShouldBe((1, 2));
    }

    [Test]
    public void Progress_goes_up_to_one()
    {
        CsvRecords records = Some.Csv("wait\n" + string.Concat(Enumerable.Repeat("1s\n", 200_000)));
        ReadOut.Need(records.Shape, ["wait: duration"], NodaTime.DateTimeZone.Utc);
        using RecordReader<TableRow> reader = records.Open(1)[0];
        List<double> seen = [];
        while (reader.Read())
        {
            if (reader.Ordinal % 10_000 == 1) seen.Add(reader.Progress!.Value);
        }

        seen.ShouldBe(seen.Order());
        seen[0].ShouldBeLessThan(0.5);
        reader.Progress.ShouldBe(1);
    }
}
