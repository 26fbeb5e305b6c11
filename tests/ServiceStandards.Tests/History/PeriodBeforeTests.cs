using System.Globalization;
using ServiceStandards.History;

namespace ServiceStandards.Tests.History;

public sealed class PeriodBeforeTests
{
    [TestCase("2026-03-01", "2026-04-01", "2026-02-01", "2026-03-01")]
    [TestCase("2026-01-01", "2026-04-01", "2025-10-01", "2026-01-01")]
    [TestCase("2026-01-01", "2027-01-01", "2025-01-01", "2026-01-01")]
    [TestCase("2026-03-15", "2026-04-15", "2026-02-15", "2026-03-15")]
    [TestCase("2026-03-31", "2026-05-31", "2026-01-29", "2026-03-31")]
    [TestCase("2026-03-02", "2026-03-09", "2026-02-23", "2026-03-02")]
    [TestCase("2026-03-02", "2026-03-03", "2026-03-01", "2026-03-02")]
    [TestCase("0001-01-05", "0001-02-10", "0001-01-05", "0001-01-05")]
    [TestCase("0001-02-01", "0002-02-01", "0001-02-01", "0001-02-01")]
    public void Months_are_compared_with_months_and_days_with_days(string from, string until, string before, string end) =>
        PeriodBefore.Of(Day(from), Day(until)).ShouldBe((Day(before), Day(end)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
