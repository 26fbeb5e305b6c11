using System.Globalization;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

public sealed class AmountWriterTests
{
    [TestCase("0.9", "90.0%", "90,0%")]
    [TestCase("0.89996", "89.996%", "89,996%")]
    [TestCase("0.90004", "90.004%", "90,004%")]
    [TestCase("0.88004", "88.004%", "88,004%", Description = "the end of the tolerated band is a bound too")]
    [TestCase("0.5", "50.0%", "50,0%")]
    public void A_share_is_never_rounded_onto_or_over_its_target(string share, string english, string dutch) =>
        (English.Of(Exact(share), "share", Some.AtLeast90), Dutch.Of(Exact(share), "share", Some.AtLeast90)).ShouldBe((english, dutch));

    [TestCase("360", "6 min")]
    [TestCase("359.9996", "5 min 59.9996 s")]
    [TestCase("360.4", "6 min 0.4 s")]
    [TestCase("345.6", "5 min 46 s")]
    [TestCase("45.26", "45.3 s")]
    [TestCase("0", "0 s")]
    [TestCase("5430", "1 h 31 min")]
    [TestCase("-75", "-1 min 15 s")]
    public void Neither_is_a_duration(string seconds, string expected) => English.Of(Exact(seconds), "seconds", Some.AtMost6Minutes).ShouldBe(expected);

    [Test]
    public void Hours_are_hours_in_their_language() => Dutch.Of(5400, "seconds").ShouldBe("1 u 30 min");

    [Test]
    public void Counts_are_grouped() => (English.Count(1234567), Dutch.Count(1234567)).ShouldBe(("1,234,567", "1.234.567"));

    [Test]
    public void Targets_are_written_exactly() =>
        (English.Target(new TargetResult("", 0.99875m, true, null, false, null, null), "share"), Dutch.Target(new TargetResult("", 3m, true, 4.5m, true, null, null), "number"))
        .ShouldBe(("at least 99.875%", "tussen 3 en 4,5"));

    private static AmountWriter English => new(EnglishWords.All);

    private static AmountWriter Dutch => new(DutchWords.All);

    private static decimal Exact(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
