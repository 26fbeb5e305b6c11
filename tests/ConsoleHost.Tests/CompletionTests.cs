namespace ServiceStandards.ConsoleHost.Tests;

public sealed class CompletionTests
{
    [TestCase("service-standards ", "evaluate")]
    [TestCase("service-standards ", "report")]
    [TestCase("service-standards ev", "evaluate")]
    [TestCase("service-standards evaluate --form", "--format")]
    [TestCase("service-standards evaluate --format ", "xlsx")]
    [TestCase("service-standards report --hist", "--history")]
    public void A_shell_is_told_what_can_follow(string line, string word) =>
        HostRun.Of($"[suggest:{line.Length}]", line).Out.Split('\n').ShouldContain(word);

    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    public void A_shell_is_given_what_asks_the_program(string shell)
    {
        HostRun run = HostRun.Of("completion", shell);
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("[suggest:");
    }

    [Test]
    public void Of_another_shell_nothing_is_known() => HostRun.Of("completion", "cmd").Code.ShouldBe(2);
}
