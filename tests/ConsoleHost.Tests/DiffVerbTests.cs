namespace ServiceStandards.ConsoleHost.Tests;

/// <summary><c>diff</c>: what changed in standards, and what that does to verdicts.</summary>
public sealed class DiffVerbTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void The_same_standards_end_with_0()
    {
        HostRun run = Diff(Desk.Charter);
        (run.Code, run.Error, run.Out).ShouldBe((0, "", "The standards say the same.\n"));
    }

    [Test]
    public void What_changed_is_said_with_its_places_and_ends_with_1()
    {
        HostRun run = Diff(Desk.Charter.Replace("75%", "80%") + "\n    per: week\n  more: { count: { channel: voice }, target: { at-least: 1 } }");
        (run.Code, run.Error).ShouldBe((1, ""));
        Plain(run.Out).ShouldBe("""
            answered
              stricter The target was at least 75~%; now it is at least 80~%.  [old.yaml:11 -> charter.yaml:11]
              changed  New: It is judged per week, and as a whole.  [charter.yaml:7]
            more
              added    New: The number of calls is at least 1.  [charter.yaml:13]

            """);
    }

    [Test]
    public void On_records_the_verdicts_that_would_change_are_shown()
    {
        HostRun run = Diff(Desk.Charter.Replace("75%", "80%") + "\n  more: { count: { channel: voice }, target: { at-least: 1 } }", "-r", _desk.Calls("30s", "1m", "2m", "3m"), "--as-of", "2026-04-01");
        run.Code.ShouldBe(1);
        run.Out.ShouldEndWith("""

            As of 2026-04-01 00:00+02:00, on the same 4 records, 2 verdicts of 2 would change:
              answered  compliant (75.00 %, 4 judged) -> non-compliant (75.00 %, 4 judged)
              more      not there -> compliant (4, 4 judged)

            """);
    }

    [Test]
    public void What_several_standards_come_to_is_said_once()
    {
        string two = Desk.Charter + "\n  more: { count: { channel: voice }, target: { at-least: 1 } }";
        HostRun run = HostRun.Of("diff", _desk.Write("old.yaml", two), _desk.Standards(two + "\nexclusions: { tests: { when: { queue: test }, because: Tests } }"));
        Plain(run.Out).ShouldBe("answered, more\n  changed  New: Left out as “Tests”: contacts with queue “test”.  [charter.yaml:13]\n");
    }

    [Test]
    public void Dutch_is_spoken() => Plain(Diff(Desk.Charter.Replace("75%", "70%"), "-l", "nl").Out).ShouldContain("looser   De norm was minstens 75~%; nu is die minstens 70~%.");

    [Test]
    public void Broken_standards_end_with_2()
    {
        HostRun run = Diff(Desk.Charter.Replace("share", "shaer"));
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain("SS0101");
    }

    [Test]
    public void Two_paths_are_wanted() => HostRun.Of("diff", _desk.Standards()).Code.ShouldBe(2);

    private HostRun Diff(string yaml, params string[] more) => HostRun.Of(["diff", _desk.Write("old.yaml", Desk.Charter), _desk.Standards(yaml), .. more]);

    private string Plain(string text) => text.Replace(_desk.Folder + "/", "").Replace('\u00A0', '~');
}
