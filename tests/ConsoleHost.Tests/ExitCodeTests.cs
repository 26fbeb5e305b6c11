namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>How a run ends.</summary>
public sealed class ExitCodeTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void Compliant_is_0()
    {
        HostRun run = _desk.Evaluate(["1m", "2m", "90s", "2m1s"]);
        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldBe("1 compliant. Exit code 0.\n");
        run.Out.ShouldContain("compliant: 75 % of the calls have a wait of at most 2 minutes.");
    }

    [Test]
    public void Tolerated_is_0()
    {
        string standards = _desk.Standards(Desk.Charter.Replace("target: 75%", "target: { at-least: 75%, tolerate: 10pp }"));
        HostRun run = HostRun.Of("evaluate", "-s", standards, "-r", _desk.Calls("1m", "1m", "3m"), "--as-of", "2026-04-01");
        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldBe("1 tolerated. Exit code 0.\n");
    }

    [Test]
    public void Non_compliant_is_1()
    {
        HostRun run = _desk.Evaluate(["1m", "2m", "2m1s"]);
        run.Code.ShouldBe(1, run.Error);
        run.Error.ShouldBe("1 non-compliant. Exit code 1.\n");
    }

    [Test]
    public void A_standard_without_a_target_does_not_change_the_exit_code()
    {
        string standards = _desk.Standards(Desk.Charter.Replace("    target: 75%", ""));
        HostRun run = HostRun.Of("evaluate", "-s", standards, "-r", _desk.Calls("3m"), "--as-of", "2026-04-01");
        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldContain("1 without a target. Exit code 0.\n");
    }

    [TestCase(new[] { "1m", "1m", "1m", "3m", "" }, "undecided")]
    [TestCase(new string[0], "without data")]
    [TestCase(new[] { "" }, "without data")]
    public void Nothing_failed_and_something_open_is_3(string[] waits, string word)
    {
        HostRun run = _desk.Evaluate(waits);
        run.Code.ShouldBe(3, run.Error);
        run.Error.ShouldBe($"1 {word}. Exit code 3.\n");
    }

    [Test]
    public void Too_few_records_are_3()
    {
        string standards = _desk.Standards(Desk.Charter + "\n    minimum: 10");
        HostRun run = HostRun.Of("evaluate", "-s", standards, "-r", _desk.Calls("1m"), "--as-of", "2026-04-01");
        run.Code.ShouldBe(3, run.Error);
        run.Error.ShouldBe("1 insufficient. Exit code 3.\n");
    }

    [Test]
    public void Something_failed_beside_something_open_is_1()
    {
        string standards = _desk.Standards(Desk.Charter + "\n  more:\n    for: { channel: chat }\n    share: { wait: { at-most: 2m } }\n    target: 75%\n");
        HostRun run = HostRun.Of("evaluate", "-s", standards, "-r", _desk.Calls("3m"), "--as-of", "2026-04-01");
        run.Code.ShouldBe(1, run.Error);
        run.Error.ShouldBe("1 non-compliant, 1 without data. Exit code 1.\n");
    }

    [Test]
    public void A_scorecard_that_does_not_pass_is_1_though_its_standards_are_tolerated()
    {
        string standards = _desk.Standards(Desk.Charter.Replace("target: 75%", "target: { at-least: 75%, tolerate: 10pp }") + "\nscorecards:\n  card:\n    parts: { answered: 1 }\n    pass: 70%\n");
        string[] args = ["evaluate", "-s", standards, "-r", _desk.Calls("1m", "1m", "3m"), "--as-of", "2026-04-01"];
        HostRun run = HostRun.Of(args);
        run.Code.ShouldBe(1, run.Error);
        run.Error.ShouldBe("1 tolerated. Scorecards: 1 non-compliant. Exit code 1.\n");
        HostRun.OnScreen(80, args).Out.ShouldContain("0.5 of 1");
    }

    [Test]
    public void Standards_with_errors_are_2()
    {
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(Desk.Charter.Replace("wait:", "wiat:")), "-r", _desk.Calls("1m"));
        run.Code.ShouldBe(2);
        run.Out.ShouldBeEmpty();
    }

    [Test]
    public void Records_that_are_not_there_are_2()
    {
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", _desk.Path("none.csv"));
        run.Code.ShouldBe(2);
        run.Error.ShouldBe($"error: There is no file '{_desk.Path("none.csv")}'.\n");
        run.Out.ShouldBeEmpty();
    }

    [Test]
    public void Checked_standards_without_errors_are_0_and_with_errors_2()
    {
        HostRun.Of("check", "-s", _desk.Standards()).Code.ShouldBe(0);
        HostRun.Of("check", "-s", _desk.Standards("service-standards: 2")).Code.ShouldBe(2);
    }
}
