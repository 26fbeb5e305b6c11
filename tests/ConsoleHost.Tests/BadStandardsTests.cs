using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>Standards that nobody should be able to hurt the program with: an error with its place, exit code 2, quickly, no stack trace.</summary>
public sealed class BadStandardsTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void A_missing_file() => Check(_desk.Path("none.yaml"), "none.yaml: error SS0001: There is no such file or folder.");

    [Test]
    public void An_empty_file() => Check(_desk.Standards(""), "charter.yaml(1,1): error SS0006: The file is empty.");

    [Test]
    public void A_folder_without_standards() => Check(_desk.Folder, "error SS0007");

    [Test]
    public void A_binary_file() => Check(_desk.WriteBytes("a.yaml", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF]), "a.yaml(1,");

    [Test]
    public void A_file_of_100_MB()
    {
        string path = _desk.Path("large.yaml");
        using (FileStream large = File.Create(path)) large.SetLength(100L * 1024 * 1024);
        Check(path, "large.yaml: error SS0003: The file is larger than ");
    }

    [Test]
    public void An_alias_bomb()
    {
        var yaml = new StringBuilder("service-standards: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) yaml.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        Check(_desk.Standards(yaml.ToString()), "error SS0016: With what its aliases (*name) stand for");
    }

    [Test]
    public void Nesting_10_000_deep() =>
        Check(_desk.Standards("service-standards: 1\nstandards: " + new string('[', 10_000) + new string(']', 10_000)), "charter.yaml(2,", "error SS0013");

    [Test]
    public void Nesting_10_000_deep_in_blocks()
    {
        var yaml = new StringBuilder("service-standards: 1\nstandards:\n");
        for (int i = 1; i <= 10_000; i++) yaml.Append(' ', i).Append("a:\n");
        Check(_desk.Standards(yaml.ToString()), "error SS0");
    }

    [Test]
    public void Duplicate_keys() => Check(
        _desk.Standards("service-standards: 1\nname: a\nname: b\n"),
        "charter.yaml(3,1): error SS0019: The key 'name' stands here a second time; the first is in line 2, column 1.");

    [Test]
    public void Tabs() => Check(_desk.Standards("service-standards: 1\nstandards:\n\ta: 1\n"), "charter.yaml(3,1): error SS0012");

    [Test]
    public void A_wrong_version() => Check(
        _desk.Standards("service-standards: 2\n"), "charter.yaml(1,20): error SS0010: Only version 1 of the language is known here");

    [TestCase("name: Charter", "nmae: Charter", "(2,1): error SS0101: Unknown key 'nmae'", "Did you mean 'name'?")]
    [TestCase("approved: { by", "approved: { bye: x, by", "(4,13): error SS0101: Unknown key 'bye'", "Did you mean 'by'?")]
    [TestCase("target: 75%", "target: 75%\n    pre: month", "(12,5): error SS0101: Unknown key 'pre'", "Did you mean 'per'?")]
    [TestCase("target: 75%", "target: { atleast: 75% }", "(11,15): error SS0101: Unknown key 'atleast'", "Did you mean 'at-least'?")]
    [TestCase("at-most: 2m", "at-msot: 2m", "(10,22): error SS0101: Unknown key 'at-msot'", "Did you mean 'at-most'?")]
    public void An_unknown_key_at_any_level(string found, string replaced, params string[] messages) =>
        Check(_desk.Standards(Desk.Charter.Replace(found, replaced)), messages);

    [Test]
    public void All_problems_of_all_files_come_at_once_with_caret_lines()
    {
        _desk.Write("a.yaml", Desk.Charter.Replace("wait", "wiat"));
        _desk.Write("b.yaml", Desk.Charter.Replace("answered", "replied").Replace("75%", "175%"));
        HostRun run = HostRun.Of("check", "--standards", _desk.Folder);
        run.Code.ShouldBe(2);
        run.Error.Replace(_desk.Folder + "/", "").ShouldBe("""
            a.yaml(10,14): error SS0104: Unknown field 'wiat' in 'share'. Did you mean 'wait'?
                    share: { wiat: { at-most: 2m } }
                             ^~~~
            b.yaml(11,13): error SS0407: The 'target' of 'replied' is a share from 0% to 100%, not '175%'.
                    target: 175%
                            ^~~~
            2 errors, no warnings.

            """);
    }

    [Test]
    public void Evaluate_says_the_same_and_gives_no_report()
    {
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(Desk.Charter.Replace("wait", "wiat")), "-r", _desk.Calls("1m"), "-o", _desk.Path("report.json"));
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain("error SS0104");
        _desk.Names.ShouldBe(["calls.csv", "charter.yaml"]);
    }

    [Test]
    public void What_a_file_holds_cannot_drive_the_terminal()
    {
        HostRun run = HostRun.Of("check", "-s", _desk.Standards("service-standards: 1\n\"\\e[2J\\u202Ename\": x\n"));
        run.Code.ShouldBe(2);
        run.Error.ShouldNotContain("\e");
        run.Error.ShouldNotContain("\u202E");
    }

    private static void Check(string path, params string[] messages)
    {
        long start = Stopwatch.GetTimestamp();
        HostRun run = HostRun.Of("check", "--standards", path);
        Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (run.Code, run.Out).ShouldBe((2, ""));
        foreach (string message in messages) run.Error.ShouldContain(message, Case.Sensitive);
        run.Error.ShouldNotContain("   at ");
        run.Error.Length.ShouldBeLessThan(20_000);
    }
}
