namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>Rows that cannot be read are rejected with line, column and reason, and the rest is judged, as far as max-rejected allows.</summary>
public sealed class BadRecordsTests
{
    private const string Head = "Id,Channel,Arrived At,Wait\n";

    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [TestCase("C2,voice,2026-03-02T10:00:00Z\n", "line 3: ", "3")]
    [TestCase("C2,voice,2026-03-02T10:00:00Z,1m,more\n", "line 3: ", "5")]
    [TestCase("C2,voice,2026-03-02T10:00:00Z,a while\n", "line 3, Wait: ", "'a while'")]
    [TestCase("C2,voice,2026-03-02T10:00:00Z,90\n", "line 3, Wait: ", "'90'")]
    [TestCase("C2,voice,2026-02-30T10:00:00Z,1m\n", "line 3, Arrived At: ", "'2026-02-30T10:00:00Z'")]
    [TestCase("C2,voice,yesterday,1m\n", "line 3, Arrived At: ", "'yesterday'")]
    [TestCase("\"C2\"x,voice,2026-03-02T10:00:00Z,1m\n", "line 3: ", "quote")]
    public void A_bad_row_is_rejected_and_the_rest_is_judged(string row, params string[] told)
    {
        string standards = _desk.Standards(Desk.Charter + "\n    per: month");
        string records = _desk.Write("calls.csv", Head + "C1,voice,2026-03-02T10:00:00Z,1m\n" + row + "C3,voice,2026-03-02T10:00:00Z,2m\n");
        HostRun run = HostRun.Of("evaluate", "-s", standards, "-r", records, "--as-of", "2026-04-01", "--max-rejected", "50%");
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldContain("3 records read, 1 rejected.");
        run.Out.ShouldContain("2 judged; 2 met, 0 missed.");
        run.Out.ShouldContain("1 row could not be read:\n");
        foreach (string part in told) run.Out[run.Out.IndexOf("could not be read", StringComparison.Ordinal)..].ShouldContain(part);
    }

    [TestCase("9999-12-31", "9999")]
    [TestCase("9999-12-31T23:59:59-14:00", "9999")]
    [TestCase("0001-01-01T00:00:00+14:00", "0000-12")]
    public void Times_that_systems_write_for_never_are_judged(string time, string period)
    {
        string standards = _desk.Standards(Desk.Charter + "\n    per: month");
        HostRun run = HostRun.Of("evaluate", "-s", standards, "-r", _desk.Write("calls.csv", $"{Head}C1,voice,{time},1m\n"), "--as-of", "2026-04-01");
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldContain($"    {period} ");
    }

    [Test]
    public void More_bad_rows_than_allowed_stop_the_run_without_a_report()
    {
        HostRun run = _desk.Evaluate(["1m", "soon", "1m"], "--max-rejected", "33%", "--output", _desk.Path("report.json"));
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain("1 of 3 rows could not be read, more than the 33 % allowed. First: line 3, column 'Wait': ");
        _desk.Names.ShouldBe(["calls.csv", "charter.yaml"]);
        _desk.Evaluate(["1m", "soon", "1m"], "--max-rejected", "34%").Code.ShouldBe(0);
    }

    [Test]
    public void Without_the_option_one_in_a_hundred_is_allowed_or_what_the_mapping_says()
    {
        HostRun run = _desk.Evaluate(["1m", "soon"]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("more than the 1 % allowed");
        string mapping = _desk.Write("m.yaml", "service-standards-mapping: 1\nmax-rejected: 60%\n");
        _desk.Evaluate(["1m", "soon"], "--mapping", mapping).Code.ShouldBe(0);
    }

    [Test]
    public void A_missing_column_is_told_at_the_standard_that_needs_it()
    {
        string records = _desk.Write("calls.csv", "Id,Channel,Waiting\nC1,voice,1m\n");
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", records, "--as-of", "2026-04-01");
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain("charter.yaml(10,14): error SS0104: Unknown field 'wait' in 'share'.");
    }

    [Test]
    public void A_column_that_only_the_mapping_knows_is_told_at_its_line()
    {
        string mapping = _desk.Write("m.yaml", "service-standards-mapping: 1\nfields:\n  wait: Waiting time\n");
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", _desk.Calls("1m"), "-m", mapping);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("m.yaml(3,9): error SS0601: ");
    }

    [Test]
    public void A_byte_order_mark_quotes_and_line_breaks_are_read()
    {
        string records = _desk.Write("calls.csv",
            "\uFEFFId,Channel,\"Arrived At\",Wait\r\n\"C,1\r\nnext \"\"line\"\"\",\"voice\",2026-03-02T10:00:00Z,3m\r\n\r\nC2,voice,2026-03-02T10:00:00Z,1m\r\n");
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", records, "--as-of", "2026-04-01", "--format", "json");
        run.Code.ShouldBe(1, run.Error);
        run.Out.ShouldContain("\"record\": \"C,1\\r\\nnext \\\"line\\\"\"");
        run.Out.ShouldContain("\"rejected\": 0");
    }

    [TestCase("", "is empty, expected a header line")]
    [TestCase("a\0b,c\n", "is no text in UTF-8")]
    [TestCase("wait,Wait\n1m,1m\n", "which are both the field 'wait'")]
    [TestCase("Id,Channel,Wait\nC1,voice,\"1m\nC2,voice,1m\n", "is never closed")]
    public void A_file_that_is_no_table_is_told(string text, string message)
    {
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", _desk.Write("calls.csv", text));
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain(message);
        run.Error.ShouldNotContain("   at ");
    }

    [TestCase("total: amount", "7922816251426433759354395033")]
    [TestCase("total: wait", "256204778h")]
    public void Amounts_too_large_to_add_up_are_told(string measure, string amount)
    {
        string standards = _desk.Standards(Desk.Charter.Replace("share: { wait: { at-most: 2m } }", measure).Replace("target: 75%", "target: { at-most: " + (measure == "total: wait" ? "1h" : "1") + " }"));
        string column = measure.Split(' ')[1];
        string records = _desk.Write("calls.csv", $"id,channel,{column}\n" + string.Concat(Enumerable.Repeat($"C,voice,{amount}\n", 30)));
        HostRun run = HostRun.Of("evaluate", "-s", standards, "-r", records, "--as-of", "2026-04-01");
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldStartWith("error: Standard 'answered' comes to a figure that is too large to be written");
    }

    [Test]
    public void A_folder_of_records_and_an_unknown_ending_are_told()
    {
        HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", _desk.Folder).Error.ShouldStartWith("error: ");
        HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", _desk.Write("calls.xlsx", "PK")).Error.ShouldContain("name the format in a mapping");
    }

    [Test]
    public void What_records_hold_cannot_drive_the_terminal()
    {
        string records = _desk.Write("calls.csv", Head + "\e[2JC1,voice,2026-03-02T10:00:00Z,3m\n\e[2JC2,voice,now\e[2J,1m\n");
        string[] args = ["evaluate", "-s", _desk.Standards(Desk.Charter + "\n    per: day"), "-r", records, "--as-of", "2026-04-01", "--max-rejected", "60%"];
        HostRun.Of(args).Out.ShouldNotContain("\e");
        HostRun.OnScreen(80, args).Out.ShouldNotContain("\e");
        HostRun.Of([.. args, "--max-rejected", "0%"]).Error.ShouldNotContain("\e");
        HostRun.Of([.. args[..^1], "0%"]).Error.ShouldNotContain("\e");
    }
}
