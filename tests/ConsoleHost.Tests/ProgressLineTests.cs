using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Evaluation;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>The line that says how far a long run is.</summary>
public sealed class ProgressLineTests
{
    [Test]
    public void It_shows_how_far_how_fast_and_how_long_still()
    {
        using var screen = new StringWriter();
        using var line = new ProgressLine(screen, 80);
        line.Report(new EvaluationProgress(3_000_000, 0.25, TimeSpan.FromSeconds(2)));
        screen.ToString().ShouldBe("\r[######....................]  25 %  3,000,000 records, 1,500,000/s, 0:06 left");
    }

    [Test]
    public void It_waits_until_a_run_is_long()
    {
        using var screen = new StringWriter();
        using (var line = new ProgressLine(screen, 80)) line.Report(new EvaluationProgress(1000, 0.5, TimeSpan.FromSeconds(0.5)));
        screen.ToString().ShouldBeEmpty();
    }

    [Test]
    public void It_goes_away_at_the_end()
    {
        using var screen = new StringWriter();
        using (var line = new ProgressLine(screen, 80)) line.Report(new EvaluationProgress(1000, null, TimeSpan.FromSeconds(2)));
        screen.ToString().ShouldBe("\r1,000 records, 500/s\r                      \r");
    }

    [Test]
    public void A_shorter_line_covers_the_longer_one_before()
    {
        using var screen = new StringWriter();
        using var line = new ProgressLine(screen, 80);
        line.Report(new EvaluationProgress(10_000, null, TimeSpan.FromSeconds(1)));
        line.Report(new EvaluationProgress(11_000, null, TimeSpan.FromSeconds(100)));
        screen.ToString().ShouldEndWith("\r11,000 records, 110/s   ");
    }

    [TestCase(40)]
    [TestCase(80)]
    public void It_never_fills_the_line(int width)
    {
        using var screen = new StringWriter();
        using var line = new ProgressLine(screen, width);
        line.Report(new EvaluationProgress(123_456_789_012, 0.001, TimeSpan.FromHours(30)));
        screen.ToString().Length.ShouldBeLessThanOrEqualTo(width);
    }

    [Test]
    public void Hours_are_written_out()
    {
        using var screen = new StringWriter();
        using var line = new ProgressLine(screen, 120);
        line.Report(new EvaluationProgress(1000, 0.5, TimeSpan.FromSeconds(3723)));
        screen.ToString().ShouldEndWith(", 1:02:03 left");
    }
}
