namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>Words on the command line that do not fit: an error with what was expected, exit code 2, no report and no stack trace.</summary>
public sealed class ArgumentTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [TestCase("Option '--standards' is required.", "evaluate", "--records", "a.csv")]
    [TestCase("Option '--standards' is required.", "check")]
    [TestCase("Required argument missing for option: '--standards'.", "check", "--standards")]
    [TestCase("Option '-r' expects a single argument but 2 were provided.", "evaluate", "-s", "a", "-r", "a", "-r", "b")]
    [TestCase("Argument 'pdf' not recognized. Must be one of: 'text' 'json' 'html'", "evaluate", "-s", "a", "-r", "a", "--format", "pdf")]
    [TestCase("'evalaute' was not matched. Did you mean one of the following? evaluate", "evalaute")]
    [TestCase("'--as-off' was not matched. Did you mean one of the following? --as-of", "evaluate", "-s", "a", "-r", "a", "--as-off", "2026-01-01")]
    public void A_wrong_word_is_told(string message, params string[] args)
    {
        HostRun run = HostRun.Of(args);
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldStartWith("error: ");
        run.Error.ShouldContain(message);
        run.Error.ShouldEndWith(" --help.\n");
    }

    [TestCase("--as-of", "yesterday")]
    [TestCase("--as-of", "2026-02-30")]
    [TestCase("--as-of", "31-03-2026")]
    [TestCase("--as-of", "0001-01-01T00:00+14:00")]
    [TestCase("--as-of", "9999-12-31T23:59-14:00")]
    [TestCase("--as-of", "")]
    [TestCase("--from", "2026-03")]
    [TestCase("--until", "2026-03-01T25:00")]
    public void A_wrong_moment_is_told_with_examples(string option, string text)
    {
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", _desk.Calls("1m"), option, text);
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain($"{option} '{text}' is no date or time. Write 2026-03-31, 2026-03-31T18:00 or 2026-03-31T18:00+02:00.");
    }

    [Test]
    public void A_period_that_ends_before_it_starts_is_told()
    {
        HostRun run = _desk.Evaluate(["1m"], "--from", "2026-04-01", "--until", "2026-04-01");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("--from 2026-04-01 is not before --until 2026-04-01");
    }

    [TestCase("1")]
    [TestCase("0.5")]
    [TestCase("101%")]
    [TestCase("-1%")]
    [TestCase("1 %")]
    [TestCase("%")]
    [TestCase("some")]
    public void A_wrong_share_is_told(string share)
    {
        HostRun run = _desk.Evaluate(["1m"], "--max-rejected", share);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain($"--max-rejected '{share}' is no share. Write 0% to 100%, such as 2.5%.");
    }

    [Test]
    public void A_mapping_without_records_is_told()
    {
        HostRun run = HostRun.Of("check", "-s", _desk.Standards(), "-m", "a.yaml");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("give both");
    }

    [TestCase("-s", "error SS0002")]
    [TestCase("-r", "--records names no file.")]
    [TestCase("-m", "--mapping names no file.")]
    [TestCase("-o", "--output names no file.")]
    public void An_empty_name_is_told(string option, string message)
    {
        string[] given = ["-s", _desk.Standards(), "-r", _desk.Calls("1m"), "-m", _desk.Write("m.yaml", "service-standards-mapping: 1\n"), "-o", _desk.Path("a.json")];
        given[Array.IndexOf(given, option) + 1] = "";
        HostRun run = HostRun.Of(["evaluate", .. given]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [TestCase(new string[0], "evaluate")]
    [TestCase(new[] { "evaluate" }, "--max-rejected")]
    [TestCase(new[] { "check" }, "--standards")]
    public void Help_is_given_with_exit_code_0(string[] verb, string word)
    {
        HostRun run = HostRun.Of([.. verb, "--help"]);
        (run.Code, run.Error).ShouldBe((0, ""));
        run.Out.ShouldContain(word);
    }

    [Test]
    public void The_programs_help_shows_examples_and_exit_codes()
    {
        string help = HostRun.Of("--help").Out;
        help.ShouldContain("service-standards evaluate --standards");
        help.ShouldContain("Exit codes: 0 nothing non-compliant");
    }
}
