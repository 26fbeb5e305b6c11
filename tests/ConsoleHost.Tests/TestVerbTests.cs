using System.Xml.Linq;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary><c>test</c>: what was expected and seen, what no test touches, and the exit code.</summary>
public sealed class TestVerbTests
{
    private const string Good = """
          - name: at two minutes a call is in time
            as-of: 2026-04-01
            records:
              - { repeat: 3, channel: voice, wait: 2m }
              - { channel: voice, wait: 2m1s }
              - { channel: chat, wait: 5m }
            expect:
              answered: { verdict: compliant, attained: 75%, met: 3, missed: 1 }
        """;

    private const string Bad = """
          - name: one in two is enough
            as-of: 2026-04-01
            records: [{ channel: voice, wait: 2m }, { channel: voice, wait: 3m }]
            expect:
              answered: { verdict: compliant, attained: 50%, missed: 0 }
        """;

    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void Tests_that_pass_end_with_0()
    {
        HostRun run = Run(Good);
        (run.Code, run.Error).ShouldBe((0, ""));
        Plain(run.Out).ShouldBe("""
            charter.tests.yaml
              passed  at two minutes a call is in time

            Coverage: 1 of 1 standards, 4 of 4 branches.

            1 test: 1 passed, 0 failed.

            """);
    }

    [Test]
    public void A_test_that_fails_shows_expected_and_seen_and_ends_with_1()
    {
        HostRun run = Run(Bad);
        (run.Code, run.Error).ShouldBe((1, ""));
        Plain(run.Out).ShouldBe("""
            charter.tests.yaml
              FAILED  one in two is enough
                      Line  Standard  Figure   Expected   Seen
                      8     answered  verdict  compliant  non-compliant
                      8     answered  missed   0          1

            Coverage: 1 of 1 standards, 3 of 4 branches.
              charter.yaml(9,21): Every record of a test has channel “voice”. [answered]

            1 test: 0 passed, 1 failed.

            """);
    }

    [Test]
    public void A_filter_runs_some_and_says_nothing_of_what_the_others_touch()
    {
        HostRun run = Run(Good + "\n" + Bad, "--filter", "TWO MINUTES");
        (run.Code, run.Error).ShouldBe((0, ""));
        Plain(run.Out).ShouldBe("charter.tests.yaml\n  passed  at two minutes a call is in time\n\n1 test: 1 passed, 0 failed.\n");
    }

    [Test]
    public void A_filter_that_takes_nothing_is_told()
    {
        HostRun run = Run(Good, "--filter", "nothing");
        (run.Code, run.Out, run.Error).ShouldBe((2, "", "error: No test has 'nothing' in its name.\n"));
    }

    [Test]
    public void Steps_that_no_test_notices_are_shown()
    {
        HostRun run = Run(Good.Replace("verdict: compliant, attained: 75%, met: 3, missed: 1", "verdict: compliant"), "--mutate");
        run.Code.ShouldBe(0);
        Plain(run.Out).ShouldContain("""
            6 threshold steps: 4 noticed, 2 by no test.
              charter.yaml(10,31): wait at-most 2m -> wait at-most 2m1s [answered]
              charter.yaml(11,13): target at-least 75% -> target at-least 74% [answered]

            """);
    }

    [Test]
    public void Results_are_written_as_JUnit_XML_too()
    {
        HostRun run = Run(Good + "\n" + Bad, "--junit", _desk.Path("results.xml"));
        run.Code.ShouldBe(1);
        var xml = XDocument.Load(_desk.Path("results.xml"));
        XElement suite = xml.Root!.Element("testsuite")!;
        (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value).ShouldBe(("2", "1"));
        XElement[] cases = [.. suite.Elements("testcase")];
        cases.Select(c => c.Attribute("name")!.Value).ShouldBe(["at two minutes a call is in time", "one in two is enough"]);
        cases[0].HasElements.ShouldBeFalse();
        XElement failure = cases[1].Element("failure")!;
        Plain(failure.Attribute("message")!.Value).ShouldBe("charter.tests.yaml(16,28): answered: expected verdict compliant, seen non-compliant");
        failure.Value.Split('\n').Length.ShouldBe(2);
        _desk.Names.ShouldBe(["charter.tests.yaml", "charter.yaml", "results.xml"]);
    }

    [TestCase("--junit", "")]
    [TestCase("--junit", "charter.tests.yaml")]
    [TestCase("--junit", "none/results.xml")]
    public void A_place_that_cannot_be_written_is_told_before(string option, string name)
    {
        HostRun run = Run(Good, option, name.Length == 0 ? "" : _desk.Path(name));
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldStartWith("error: ");
        run.Error.ShouldContain("--junit");
    }

    [Test]
    public void Tests_with_errors_end_with_2_and_every_error()
    {
        HostRun run = Run(Good.Replace("verdict:", "verdikt:").Replace("wait: 5m", "wait: long"));
        (run.Code, run.Out).ShouldBe((2, "no tests: 0 passed, 0 failed.\n"));
        run.Error.ShouldContain("error SS0101: Unknown key 'verdikt' in 'answered'. Did you mean 'verdict'?");
        run.Error.ShouldContain("error SS0702: Field 'wait' is a duration");
        run.Error.ShouldEndWith("2 errors, no warnings.\n");
    }

    [TestCase(40)]
    [TestCase(80)]
    public void On_a_screen_expected_and_seen_are_a_table_that_fits(int width)
    {
        HostRun run = On(t => t with { IsScreen = true, Width = width }, Bad);
        run.Code.ShouldBe(1);
        run.Out.ShouldContain("───");
        run.Out.Split('\n').SkipWhile(l => !l.Contains("FAILED")).Skip(1).TakeWhile(l => !l.Contains("Coverage")).ShouldAllBe(l => l.Length <= width);
    }

    [Test]
    public void Colours_are_for_screens_that_want_them()
    {
        On(t => t with { IsScreen = true, IsColoured = true }, Bad).Out.ShouldContain("\e[");
        On(t => t with { IsScreen = true, IsColoured = false }, Bad).Out.ShouldNotContain("\e");
        On(t => t with { IsScreen = false, IsColoured = true }, Bad).Out.ShouldNotContain("\e");
    }

    [Test]
    public void Strict_fails_where_no_test_touches_something()
    {
        string narrow = Good.Replace("      - { channel: chat, wait: 5m }\n", "");
        Run(narrow).Code.ShouldBe(0);
        HostRun run = Run(narrow, "--strict");
        (run.Code, run.Error).ShouldBe((1, ""));
        run.Out.ShouldContain("Every record of a test has channel “voice”.");
        Run(Good, "--strict").Code.ShouldBe(0);
    }

    [Test]
    public void Strict_fails_where_no_test_notices_a_step()
    {
        string loose = Good.Replace("verdict: compliant, attained: 75%, met: 3, missed: 1", "verdict: compliant");
        Run(loose, "--strict").Code.ShouldBe(0);
        Run(loose, "--strict", "--mutate").Code.ShouldBe(1);
    }

    [Test]
    public void Strict_asks_for_all_tests() =>
        Run(Good, "--strict", "--filter", "two").ShouldBe(new HostRun(2, "", "error: --strict asks what no test touches, and --filter leaves tests out; give one of them.\n"));

    [Test]
    public void Without_a_path_it_is_told() => HostRun.Of("test").Code.ShouldBe(2);

    private HostRun Run(string tests, params string[] more) => On(terminal => terminal, tests, more);

    private HostRun On(Func<Terminal, Terminal> change, string tests, params string[] more)
    {
        _desk.Standards();
        string path = _desk.Write("charter.tests.yaml", "service-standards-tests: 1\nstandards: charter.yaml\ntests:\n" + tests + "\n");
        return HostRun.On(change, ["test", path, .. more]);
    }

    private string Plain(string text) => text.Replace(_desk.Folder + "/", "");
}
