namespace ServiceStandards.Tests.Calendars;

/// <summary>The page on calendars shows what is true.</summary>
public sealed class CalendarDocsTests
{
    [Test]
    public void The_calendars_that_the_documentation_shows_are_read_and_used()
    {
        string shown = string.Join('\n', File.ReadAllLines(Repository.Path("docs", "calendars.md")).SkipWhile(line => line != "```yaml").Skip(1).TakeWhile(line => line != "```"));
        string standards = string.Join('\n', new[] { "office", "night-desk", "branch" }.Select(c => $"  {c}: {{ share: {{ arrived-at: {{ during: {c} }} }}, target: 50% }}"));
        StandardSet set = StandardSet.Parse(shown + "\nstandards:\n" + standards + "\n");

        string Open(DateTimeOffset at) => string.Join(' ', set.For<Call>().Evaluate([new Call(at)], at).Standards.Where(s => s.Whole.Met == 1).Select(s => s.Id));
        TimeSpan summer = TimeSpan.FromHours(2), winter = TimeSpan.FromHours(1);
        Open(new(2026, 6, 29, 13, 0, 0, summer)).ShouldBe("office"); // Monday: the branch is closed until July
        Open(new(2026, 7, 6, 13, 0, 0, summer)).ShouldBe("office branch");
        Open(new(2026, 7, 7, 9, 0, 0, summer)).ShouldBe("office night-desk branch"); // Tuesday: 03:00 in New York
        Open(new(2026, 12, 24, 11, 0, 0, winter)).ShouldBe("office night-desk branch"); // 05:00 there
        Open(new(2026, 12, 24, 12, 0, 0, winter)).ShouldBe("");
        Open(new(2027, 1, 1, 12, 0, 0, winter)).ShouldBe("");
    }

    public sealed record Call(DateTimeOffset ArrivedAt);
}
