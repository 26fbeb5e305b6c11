using System.Text.Json;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>What each option does.</summary>
public sealed class OptionTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void Several_files_and_folders_of_standards_are_judged_together()
    {
        Directory.CreateDirectory(_desk.Path("more"));
        _desk.Write("more/other.yaml", Desk.Charter.Replace("answered:", "others:"));
        HostRun run = HostRun.Of("evaluate", "--standards", _desk.Standards(), _desk.Path("more"), "--records", _desk.Calls("1m"), "--format", "json");
        using JsonDocument report = JsonDocument.Parse(run.Out);
        report.RootElement.GetProperty("standards").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ShouldBe(["answered", "others"]);
    }

    [Test]
    public void A_mapping_says_what_the_columns_mean()
    {
        string records = _desk.Write("export.txt", "nr;seconds\n1;90\n2;200\n");
        string mapping = _desk.Write("export.mapping.yaml", "service-standards-mapping: 1\nfields:\n  id: nr\n  wait: { column: seconds, unit: s }\nconstants: { channel: voice }\n");
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", records, "-m", mapping, "--as-of", "2026-04-01");
        run.Code.ShouldBe(1, run.Error);
        run.Out.ShouldContain("50 %, 1 call too few.");
        run.Out.ShouldContain("Farthest from the limit: 2 (3 min 20 s).");
    }

    [TestCase("2026-03-02T10:02:00", 3, "pending")]
    [TestCase("2026-03-02T10:02:01", 1, "missed")]
    [TestCase("2026-03-02T09:02:01+00:00", 1, "missed")]
    public void Clocks_that_still_run_are_read_at_as_of(string asOf, int code, string what)
    {
        string records = _desk.Write("calls.csv", "id,channel,arrived-at,answered-at\nC1,voice,2026-03-02T10:00:00,\n");
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", records, "--as-of", asOf);
        run.Code.ShouldBe(code, run.Error);
        run.Out.ShouldContain($"1 {what}");
    }

    [TestCase("3m", "1 open, due soon: C1 by 2 March 2026 10:02 +01:00.")]
    [TestCase("30s", "No open record is due in that time.")]
    public void Open_records_that_are_due_soon_are_listed(string within, string said)
    {
        string records = _desk.Write("calls.csv", "id,channel,arrived-at,answered-at\nC1,voice,2026-03-02T10:00:00,\n");
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", records, "--as-of", "2026-03-02T10:00:10", "--at-risk", within);
        run.Code.ShouldBe(3, run.Error);
        run.Out.ShouldContain(said);
    }

    [Test]
    public void A_page_needs_nothing_from_elsewhere_and_shows_texts_as_texts()
    {
        string records = _desk.Write("calls.csv", "id,channel,wait\n<script>alert(1)</script>,voice,5m\n");
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", records, "--as-of", "2026-04-01", "--format", "html");
        run.Code.ShouldBe(1, run.Error);
        run.Out.ShouldStartWith("<!doctype html>", Case.Insensitive);
        run.Out.ShouldNotContain("<script>alert");
        run.Out.ShouldNotContain("src=\"http");
        run.Out.ShouldNotContain("@import");
    }

    [Test]
    public void A_time_at_risk_that_is_none_is_told()
    {
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", _desk.Calls("1m"), "--at-risk", "soon");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("--at-risk 'soon' is no length of time. Write 30m, 4h or 2d.");
    }

    [Test]
    public void Without_as_of_it_is_now()
    {
        var now = new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero);
        HostRun run = HostRun.On(t => t with { Clock = new FixedClock(now) }, ["evaluate", "-s", _desk.Standards(), "-r", _desk.Calls("1m")]);
        run.Out.ShouldContain("As of 6 May 2026 09:08:09 +02:00.");
    }

    [Test]
    public void From_is_in_and_until_is_not()
    {
        HostRun run = _desk.Evaluate(["1m", "1m", "1m", "1m"], "--from", "2026-03-02T10:01", "--until", "2026-03-02T10:03");
        run.Out.ShouldContain("2 judged; 2 met, 0 missed; 2 out of scope.");
        run.Out.ShouldContain("records from 2 March 2026 10:01 +01:00 until 2 March 2026 10:03 +01:00");
    }

    [Test]
    public void Json_is_one_document_of_format_version_1()
    {
        HostRun run = _desk.Evaluate(["1m", "3m"], "--format", "json");
        using JsonDocument report = JsonDocument.Parse(run.Out);
        report.RootElement.GetProperty("formatVersion").GetInt32().ShouldBe(1);
        JsonElement standard = report.RootElement.GetProperty("standards")[0];
        standard.GetProperty("verdict").GetString().ShouldBe("non-compliant");
        standard.GetProperty("attained").GetDecimal().ShouldBe(0.5m);
    }

    [Test]
    public void Output_by_its_ending_is_json_or_text()
    {
        string json = _desk.Path("report.json"), text = _desk.Path("report.TXT");
        HostRun run = _desk.Evaluate(["1m"], "--output", json);
        (run.Code, run.Out).ShouldBe((0, ""));
        run.Error.ShouldBe($"Report written to {json}.\n1 compliant. Exit code 0.\n");
        JsonDocument.Parse(File.ReadAllBytes(json)).Dispose();
        _desk.Evaluate(["1m"], "--output", text).Code.ShouldBe(0);
        File.ReadAllText(text).ShouldStartWith("Charter\nAs of ");
    }

    [Test]
    public void The_file_holds_what_the_pipe_would()
    {
        string file = _desk.Path("report.json");
        _desk.Evaluate(["1m", "3m"], "--output", file);
        File.ReadAllText(file).ShouldBe(_desk.Evaluate(["1m", "3m"], "--format", "json").Out);
    }

    [Test]
    public void Several_formats_go_to_files_with_their_endings()
    {
        HostRun run = _desk.Evaluate(["1m"], "--format", "text", "--format", "json", "--output", _desk.Path("march"));
        run.Code.ShouldBe(0, run.Error);
        _desk.Names.ShouldBe(["calls.csv", "charter.yaml", "march.json", "march.txt"]);
    }

    [Test]
    public void Several_formats_without_a_file_are_an_error()
    {
        HostRun run = _desk.Evaluate(["1m"], "--format", "text", "json");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("name where with --output");
    }

    [Test]
    public void A_report_replaces_the_one_before()
    {
        string file = _desk.Write("report.json", "old");
        _desk.Evaluate(["1m"], "--output", file).Code.ShouldBe(0);
        File.ReadAllText(file).ShouldStartWith("{");
        _desk.Names.ShouldBe(["calls.csv", "charter.yaml", "report.json"]);
    }

    [Test]
    public void An_output_that_cannot_be_written_is_told_before_anything_is_read()
    {
        string noFolder = _desk.Path("none/report.json"), noEnding = _desk.Path("report.docx");
        _desk.Evaluate(["1m"], "-o", noFolder).Error.ShouldBe($"error: There is no folder for --output '{noFolder}'. Make it first.\n");
        _desk.Evaluate(["1m"], "-o", _desk.Folder, "-f", "json").Error.ShouldBe($"error: --output '{_desk.Folder}' is a folder. Name a file in it.\n");
        _desk.Evaluate(["1m"], "-o", noEnding).Error.ShouldContain("Name it with --format text or --format json or --format html or --format xlsx");
        _desk.Evaluate(["1m"], "-o", noEnding).Code.ShouldBe(2);
        _desk.Evaluate(["1m"], "-o", _desk.Path("charter.yaml/report.json")).Error.ShouldContain("There is no folder for --output");
    }

    [TestCase("calls.csv")]
    [TestCase("charter.yaml")]
    [TestCase("./charter.yaml")]
    public void An_output_never_replaces_what_is_read(string name)
    {
        HostRun run = _desk.Evaluate(["1m"], "-f", "text", "-o", Path.Combine(_desk.Folder, name));
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("the report would replace it");
        File.ReadAllText(_desk.Path("charter.yaml")).ShouldBe(Desk.Charter);
    }

    [Test]
    public void Titles_and_pages_are_in_the_language_asked_for()
    {
        string standards = _desk.Standards(Desk.Charter.Replace("title: Calls are answered within two minutes", "title: { en: Calls, nl: Gesprekken }").Replace("name: Charter", "name: { en: Charter, nl: Handvest }"));
        string[] args = ["evaluate", "-s", standards, "-r", _desk.Calls("1m"), "--as-of", "2026-04-01"];
        HostRun.Of(args).Out.ShouldContain("Calls");
        HostRun dutch = HostRun.Of([.. args, "--language", "nl"]);
        dutch.Out.ShouldStartWith("Handvest\n");
        dutch.Out.ShouldContain("Gesprekken");
        dutch.Out.ShouldContain("voldoet: 75 % van de gesprekken heeft een wachttijd van hoogstens 2");
        dutch.Error.ShouldBe("1 voldoet. Exitcode 0.\n");
        HostRun.Of([.. args, "--language", "nl", "-o", _desk.Path("r.html")]).Code.ShouldBe(0);
        File.ReadAllText(_desk.Path("r.html")).ShouldContain("<html lang=\"nl\">");
        HostRun.Of([.. args, "--language", "fr"]).Code.ShouldBe(2);
    }

    [Test]
    public void Only_some_standards_are_judged_where_records_do_not_fit_all()
    {
        string standards = _desk.Standards(Desk.Charter + "\n  marks: { tags: [survey], average: mark, target: { at-least: 4 } }\n");
        string[] args = ["evaluate", "-s", standards, "-r", _desk.Calls("1m"), "--as-of", "2026-04-01"];
        HostRun unfit = HostRun.Of(args);
        (unfit.Code, unfit.Out).ShouldBe((2, ""));
        unfit.Error.ShouldContain("'mark'");
        unfit.Error.ShouldEndWith("error: Not all standards fit these records. Where that is no mistake, judge those that do: name their files with --standards, or their ids or tags with --only.\n");
        HostRun fit = HostRun.Of([.. args, "--only", "answered"]);
        (fit.Code, fit.Error).ShouldBe((0, "1 compliant. Exit code 0.\n"));
        HostRun.Of([.. args, "--only", "answered,survey"]).Code.ShouldBe(2);
        HostRun.Of([.. args, "--only", "answerd"]).Error.ShouldBe("error: --only: There is no standard, scorecard, driver analysis or tag 'answerd'. Did you mean 'answered'?\n");
    }

    [Test]
    public void Records_at_risk_are_listed()
    {
        string records = _desk.Write("calls.csv", "id,channel,arrived-at,answered-at\nC1,voice,2026-03-02T10:00:00,\nC2,voice,2026-03-02T09:58:30,\n");
        string[] args = ["evaluate", "-s", _desk.Standards(), "-r", records, "--as-of", "2026-03-02T10:00:00"];
        HostRun.Of([.. args, "--at-risk", "1m"]).Out.ShouldContain("C2");
        HostRun.Of([.. args, "--at-risk", "1m"]).Out.ShouldNotContain("C1");
        HostRun.OnScreen(80, [.. args, "--at-risk", "5m"]).Out.ShouldContain("C1");
        HostRun.Of(args).Out.ShouldNotContain("C2");
        HostRun.Of([.. args, "--at-risk", "soon"]).Error.ShouldBe("error: --at-risk 'soon' is no length of time. Write 30m, 4h or 2d.\n");
    }

    [Test]
    public void Check_counts_standards_and_shows_warnings()
    {
        HostRun run = HostRun.Of("check", "--standards", _desk.Standards(Desk.Charter.Replace("source: Interviews\n", "")));
        run.Code.ShouldBe(0);
        run.Out.ShouldBe("1 standard, no errors, 1 warning.\n");
        run.Error.ShouldContain("charter.yaml(1,1): warning SS0813: ");
    }

    [Test]
    public void Check_finds_a_field_that_the_records_lack()
    {
        HostRun run = HostRun.Of("check", "-s", _desk.Standards(), "-r", _desk.Write("calls.csv", "id,channel,wating\n"));
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("charter.yaml(10,14): error SS0104: Unknown field 'wait'");
        HostRun.Of("check", "-s", _desk.Standards(), "-r", _desk.Calls("1m")).Code.ShouldBe(0);
    }
}
