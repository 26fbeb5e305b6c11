using NodaTime;
using NodaTime.Text;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Both sides of the ends of periods, in Amsterdam.</summary>
public sealed class PeriodLabelTests
{
    [TestCase("2026-03-28T22:59:59Z", "Day", "2026-03-28")]
    [TestCase("2026-03-28T23:00:00Z", "Day", "2026-03-29")]
    [TestCase("2026-03-29T21:59:59Z", "Day", "2026-03-29")] // this day has 23 hours
    [TestCase("2026-03-29T22:00:00Z", "Day", "2026-03-30")]
    [TestCase("2021-01-03T22:59:59Z", "Week", "2020-W53")]
    [TestCase("2021-01-03T23:00:00Z", "Week", "2021-W01")]
    [TestCase("2024-12-29T23:00:00Z", "Week", "2025-W01")]
    [TestCase("2026-03-31T21:59:59Z", "Month", "2026-03")]
    [TestCase("2026-03-31T22:00:00Z", "Month", "2026-04")]
    [TestCase("2026-03-31T21:59:59Z", "Quarter", "2026-Q1")]
    [TestCase("2026-03-31T22:00:00Z", "Quarter", "2026-Q2")]
    [TestCase("2025-12-31T23:00:00Z", "Year", "2026")]
    [TestCase("2026-10-25T00:30:00Z", "HalfHour", "2026-10-25T02:30+02:00")]
    [TestCase("2026-10-25T01:30:00Z", "HalfHour", "2026-10-25T02:30+01:00")]
    [TestCase("2026-03-29T00:59:59Z", "TwoHours", "2026-03-29T00:00+01:00")]
    [TestCase("2026-03-29T01:00:00Z", "TwoHours", "2026-03-29T02:00+02:00")]
    public void A_time_falls_in_the_period_that_the_local_calendar_shows(string time, string per, string label) =>
        Label(new WrittenFile { Standards = [] }, per, time).ShouldBe(label);

    [TestCase("2026-04-05T21:59:59Z", "Quarter", "2025-Q4")]
    [TestCase("2026-04-05T22:00:00Z", "Quarter", "2026-Q1")]
    [TestCase("2026-07-05T21:59:59Z", "Quarter", "2026-Q1")]
    [TestCase("2026-07-05T22:00:00Z", "Quarter", "2026-Q2")]
    [TestCase("2026-04-05T21:59:59Z", "Year", "2025")]
    [TestCase("2026-04-05T22:00:00Z", "Year", "2026")]
    public void A_fiscal_year_from_6_April_cuts_there(string time, string per, string label) =>
        Label(new WrittenFile { FiscalYear = new AnnualDate(4, 6), Standards = [] }, per, time).ShouldBe(label);

    [TestCase("2026-03-07T22:59:59Z", "2026-03-01")]
    [TestCase("2026-03-07T23:00:00Z", "2026-03-08")]
    public void A_week_that_starts_on_Sunday_is_named_by_it(string time, string label) =>
        Label(new WrittenFile { WeekStartsOnSunday = true, Standards = [] }, "Week", time).ShouldBe(label);

    private static string Label(WrittenFile file, string per, string time) =>
        PeriodLabel.Of(file, Enum.Parse<WrittenPeriod>(per), InstantPattern.ExtendedIso.Parse(time).Value);
}
