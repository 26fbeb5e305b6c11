using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Tests;

public sealed class PeriodTextTests
{
    [TestCase("2026-03-02", "2 Mar 2026", "2 Mar")]
    [TestCase("2026-03", "Mar 2026", "Mar 2026")]
    [TestCase("2026-W07", "week 7, 2026", "W7")]
    [TestCase("2026-Q1", "Q1 2026", "2026-Q1")]
    [TestCase("2026", "2026", "2026")]
    [TestCase("2026-03-02T10:30+01:00", "2 Mar 2026 10:30", "2 10:30")]
    [TestCase(null, "(no time)", "(no time)")]
    [TestCase("<other>", "<other>", "<other>")]
    public void Labels_become_words(string? label, string full, string brief)
    {
        var periods = new PeriodText(EnglishWords.All);
        (periods.Long(label), periods.Short(label)).ShouldBe((full, brief));
    }
}
