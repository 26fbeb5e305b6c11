namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>What a person sees that a pipe does not: tables and colours, unless they are not wanted.</summary>
public sealed class ScreenTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void A_screen_has_colours_and_a_pipe_has_none()
    {
        string[] args = ["evaluate", "-s", _desk.Standards(), "-r", _desk.Calls("1m", "3m"), "--as-of", "2026-04-01"];
        HostRun.On(t => t with { IsScreen = true, IsColoured = true }, args).Out.ShouldContain("\e[91mnon-compliant\e[0m");
        HostRun.On(t => t with { IsScreen = false, IsColoured = true }, args).Out.ShouldNotContain("\e");
        HostRun.On(t => t with { IsScreen = true, IsColoured = false }, args).Out.ShouldNotContain("\e");
    }

    [Test]
    public void Errors_are_coloured_on_a_screen_only()
    {
        string[] args = ["check", "-s", _desk.Standards("service-standards: 2\n")];
        HostRun.On(t => t with { IsErrorScreen = true, IsColoured = true }, args).Error.ShouldContain("charter.yaml(1,20): \e[1;31merror\e[0m SS0010: ");
        HostRun.On(t => t with { IsErrorScreen = false, IsColoured = true }, args).Error.ShouldContain("charter.yaml(1,20): error SS0010: ");
    }

    [TestCase(40)]
    [TestCase(80)]
    [TestCase(200)]
    public void Long_titles_and_names_fit_the_width(int width)
    {
        string standards = _desk.Standards(Desk.Charter.Replace("Calls are answered within two minutes", new string('W', 300)) + "\n    by: queue");
        string records = _desk.Write("calls.csv", $"id,channel,queue,wait\n{new string('X', 200)},voice,{new string('Q', 200)},5m\n");
        HostRun run = HostRun.OnScreen(width, "evaluate", "-s", standards, "-r", records, "--as-of", "2026-04-01");
        run.Code.ShouldBe(1, run.Error);
        run.Out.Split('\n').ShouldAllBe(line => line.Length <= width);
    }

    [Test]
    public void Words_that_look_like_markup_are_words()
    {
        string standards = _desk.Standards(Desk.Charter.Replace("Calls are answered within two minutes", "\"[red]Calls[/] [[1]] are\"") + "\n    by: queue");
        string records = _desk.Write("calls.csv", "id,channel,queue,wait\n[bold]C1,voice,[link]q,5m\n");
        HostRun run = HostRun.OnScreen(100, "evaluate", "-s", standards, "-r", records, "--as-of", "2026-04-01");
        run.Out.ShouldContain("[red]Calls[/] [[1]] are");
        run.Out.ShouldContain("[bold]C1 (5\u00A0min)");
        run.Out.ShouldContain("[link]q");
    }

    [Test]
    public void Warnings_and_rejected_rows_stand_below()
    {
        string standards = _desk.Standards(Desk.Charter + "\n  chats:\n    for: { channel: chat }\n    share: { wait: { at-most: 2m } }\n    target: 75%\n");
        HostRun run = HostRun.OnScreen(300, "evaluate", "-s", standards, "-r", _desk.Calls("1m", "soon"), "--as-of", "2026-04-01", "--max-rejected", "50%");
        run.Out.ShouldContain("1 row could not be read:\n  line 3, Wait: ");
        run.Out.ShouldContain("charter.yaml(12,3): warning SS0802: No record fell under standard 'chats'.");
    }
}
