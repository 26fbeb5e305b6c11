using ServiceStandards.Diagnostics;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Tests;

public sealed class MappingInCodeTests
{
    private const string Calls =
        "Call Id,Date,Time,Answered (Y/N),Speed\n"
        + "1,2021-01-01,9:12:58,Y,109\n"
        + "2,2021-01-01,9:47:31,N,\n"
        + "3,,,PHANTOM,\n"
        + "4,2021-01-02,,Y,5\n"
        + "5,,,Maybe,6\n";

    private static readonly Mapping s_calls = new()
    {
        Fields = new Dictionary<string, FieldMapping>
        {
            ["id"] = FieldMapping.Of("Call Id"),
            ["arrived-at"] = new() { Columns = ["Date", "Time"], Format = "yyyy-MM-dd H:mm:ss" },
            ["outcome"] = new() { Columns = ["Answered (Y/N)"], Values = new Dictionary<string, string> { ["Y"] = "answered", ["N"] = "abandoned" } },
            ["wait"] = new() { Columns = ["Speed"], Unit = DurationUnit.Seconds },
        },
        Constants = new Dictionary<string, string> { ["channel"] = "voice", ["priority"] = "2" },
        Skip = [new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["outcome"] = ["PHANTOM"] } }],
    };

    [Test]
    public void Fields_constants_and_skips_make_records_of_rows() =>
        ReadOut.Of(Some.Csv(Calls, s_calls), "id: shown", "arrived-at", "outcome: text", "wait: duration", "channel: text", "priority: number").ShouldBe(
            "#1 1 | 2021-01-01T09:12:58Z | answered | 1m49s | voice | 2\n"
            + "#2 2 | 2021-01-01T09:47:31Z | abandoned | - | voice | 2\n"
            + "#5 5 | - | Maybe | 6s | voice | 2\n"
            + "skipped 1\nrejected 1\n"
            + "line 5, Date + Time: the column 'Time' is empty, while those that it is joined with are not");

    [Test]
    public void Columns_that_an_entry_names_are_no_fields_of_their_own_names() =>
        Some.Csv(Calls, s_calls).Shape.FieldNames.ShouldBe(["id", "arrived-at", "outcome", "wait", "channel", "priority"]);

    [Test]
    public void An_entry_or_a_constant_replaces_the_column_of_its_name() =>
        ReadOut.Of(
            Some.Csv("channel,wait,speed\nfax,1,2\n", s_calls with { Skip = [], Fields = new Dictionary<string, FieldMapping> { ["wait"] = new() { Columns = ["speed"], Type = ValueKind.Number } } }),
            "channel: text", "wait: duration").ShouldBe("#1 voice | 2");

    [Test]
    public void A_skip_rule_takes_rows_where_all_its_fields_have_one_of_its_values()
    {
        var both = new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["queue"] = ["test", "training"], ["agent"] = [""] } };
        var kind = new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = ["total"] } };
        ReadOut.Of(Some.Csv("id,queue,agent,kind\n1,test,,\n2,test,Ann,\n3,training, ,\n4,sales,,\n5,,,total\n", new Mapping { Skip = [both, kind] }), "id: text")
            .ShouldBe("#2 2\n#4 4\nskipped 3");
    }

    [Test]
    public void A_skip_rule_knows_values_as_written_and_as_translated()
    {
        Mapping mapping = Some.Mapping("outcome", new FieldMapping { Columns = ["outcome"], Values = new Dictionary<string, string> { ["P"] = "phantom" } });
        foreach (string value in new[] { "P", "phantom" })
        {
            var rule = new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["outcome"] = [value] } };
            ReadOut.Of(Some.Csv("outcome,x\nP,1\nA,2\n", mapping with { Skip = [rule] }), "x: number").ShouldBe("#2 2\nskipped 1");
        }
    }

    [Test]
    public void Skipped_rows_are_not_rejected_for_their_other_cells()
    {
        var rule = new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = ["total"] } };
        ReadOut.Of(Some.Csv("kind,wait\ncall,5s\ntotal,many\n", new Mapping { Skip = [rule] }), "wait: duration").ShouldBe("#1 5s\nskipped 1");
    }

    [Test]
    public void A_value_translated_to_nothing_is_no_value() =>
        ReadOut.Of(
            Some.Csv("wait,x\n-1,1\nN/A,2\n7,3\n", Some.Mapping("wait", new FieldMapping { Columns = ["wait"], Unit = DurationUnit.Seconds, Values = new Dictionary<string, string> { ["-1"] = "", ["N/A"] = "" } })),
            "wait: duration").ShouldBe("#1 -\n#2 -\n#3 7s");

    [Test]
    public void Joined_texts_leave_out_empty_parts() =>
        ReadOut.Of(Some.Csv("first,last\nAnn,Bo\n,Bo\nAnn,\n,\n", Some.Mapping("agent", new FieldMapping { Columns = ["first", "last"] })), "agent: text")
            .ShouldBe("#1 Ann Bo\n#2 Bo\n#3 Ann\n#4 -");

    [Test]
    public void A_constant_of_the_wrong_kind_is_a_problem_of_the_mapping()
    {
        CsvRecords calls = Some.Csv("id,x\n1,2\n", new Mapping { Constants = new Dictionary<string, string> { ["wait"] = "long" } });
        ReadOut.Need(calls.Shape, ["wait: duration"], NodaTime.DateTimeZone.Utc);
        Should.Throw<StandardsException>(() => calls.Open(1)).Message.ShouldBe(
            "mapping: error SS0615: The constant 'wait' cannot be read: 'long' is no duration; it is written 90s, 2m, 1h30m, PT2M, 0:01:30 or as a number with a unit in the mapping.");
    }

    [Test]
    public void All_columns_that_are_not_there_are_named_at_once_with_the_nearest() =>
        Problems(Calls, s_calls with
        {
            Fields = new Dictionary<string, FieldMapping> { ["wait"] = FieldMapping.Of("Sped"), ["topic"] = FieldMapping.Of("Subject of the call"), ["arrived-at"] = new() { Columns = ["Date", "Tyme"] } },
            Skip = [new SkipRule { Fields = new Dictionary<string, IReadOnlyList<string>> { ["wiat"] = [""], ["channel"] = ["fax"] } }],
        }).ShouldBe(
            "mapping: error SS0601: calls.csv has no column 'Sped'. Did you mean 'Speed'?\n"
            + "mapping: error SS0601: calls.csv has no column 'Subject of the call'. It has 'Call Id', 'Date', 'Time', 'Answered (Y/N)', 'Speed'.\n"
            + "mapping: error SS0601: calls.csv has no column 'Tyme'. Did you mean 'Time'?\n"
            + "mapping: error SS0602: Unknown field 'wiat' in 'skip'. Did you mean 'wait'?\n"
            + "mapping: error SS0603: 'skip' names 'channel', which is a constant: it would skip every row or none.");

    [Test]
    public void A_mapping_that_is_wrong_in_itself_says_all_of_it_at_once() =>
        Problems("a,b\n", new Mapping
        {
            TimeZone = "Europe/Amsterdm",
            Encoding = "utf-9",
            Separator = 'x',
            MaxRejected = 1.5m,
            Header = [],
            Fields = new Dictionary<string, FieldMapping>
            {
                ["ArrivedAt"] = FieldMapping.Of("a"),
                ["--"] = FieldMapping.Of("a"),
                ["start"] = new() { Columns = ["a"], Format = "HH:mm" },
                ["half"] = new() { Columns = ["a"], Format = "yyyy-MM-dd hh:mm" },
                ["score"] = new() { Columns = ["a"], Format = "yyyy-MM-dd", Type = ValueKind.Number },
                ["length"] = new() { Columns = ["a"], Unit = DurationUnit.Seconds, Type = ValueKind.Text },
                ["both"] = new() { Columns = ["a"], Unit = DurationUnit.Seconds, Format = "yyyy-MM-dd" },
                ["none"] = new() { Columns = [] },
            },
            Constants = new Dictionary<string, string> { ["score"] = "1" },
        }).ShouldBe(
            "mapping: error SS0604: 'score' is under 'fields' and under 'constants'; a field comes from one of them.\n"
            + "mapping: error SS0605: '--' is no name of a field; names are written like answered-at.\n"
            + "mapping: error SS0605: 'ArrivedAt' is no name of a field; write it 'arrived-at'.\n"
            + "mapping: error SS0606: Unknown time zone 'Europe/Amsterdm'; zones have names such as Europe/Amsterdam. Did you mean 'Europe/Amsterdam'?\n"
            + "mapping: error SS0607: Unknown encoding 'utf-9'; encodings have names such as utf-8, utf-16, latin1 and windows-1252.\n"
            + "mapping: error SS0608: A date cannot be read back from the format 'HH:mm'; it is written like 'yyyy-MM-dd H:mm:ss': M are months and m minutes, H are hours of the day and h needs tt.\n"
            + "mapping: error SS0608: A date cannot be read back from the format 'yyyy-MM-dd hh:mm'; it is written like 'yyyy-MM-dd H:mm:ss': M are months and m minutes, H are hours of the day and h needs tt.\n"
            + "mapping: error SS0609: 'score' has a format and is of the type number; only times and dates have a format.\n"
            + "mapping: error SS0610: 'length' has a unit and is of the type text; only durations have a unit.\n"
            + "mapping: error SS0611: 'both' has a unit, as durations have, and a format, as times have; it can be only one of them.\n"
            + "mapping: error SS0612: 'none' names no column.\n"
            + "mapping: error SS0613: 'x' cannot separate values; a separator is one character such as ; , | or a tab (\"\\t\"), and no quote, letter, digit or line break.\n"
            + "mapping: error SS0614: 'max-rejected' is 150%, expected 0% to 100%.\n"
            + "mapping: error SS0616: 'header' has no names; it lists the columns of a file that has no header line.");

    private static string Problems(string csv, Mapping mapping) => Should.Throw<StandardsException>(() => Some.Csv(csv, mapping)).Message;
}
