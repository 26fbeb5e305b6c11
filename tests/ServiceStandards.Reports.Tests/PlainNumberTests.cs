using System.Globalization;
using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Tests;

public sealed class PlainNumberTests
{
    [TestCase("0")]
    [TestCase("-0.000")]
    [TestCase("7")]
    [TestCase("-7")]
    [TestCase("1234567.8900")]
    [TestCase("0.1000000000000000000000000001")]
    [TestCase("0.0000000000000005")]
    [TestCase("-0.0000000000000004")]
    [TestCase("0.9999999999999995")]
    [TestCase("79228162514264337593543950335")]
    [TestCase("-79228162514264337593543950335")]
    [TestCase("9223372036854775807")]
    [TestCase("100.0")]
    public void A_number_is_written_as_a_pattern_of_digits_would(string number)
    {
        decimal exact = decimal.Parse(number, CultureInfo.InvariantCulture);
        string expected = exact.ToString("0.###############", CultureInfo.InvariantCulture);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        PlainNumber.Write(writer, exact, 15);
        writer.ToString().ShouldBe(expected == "-0" ? "0" : expected);
        PlainNumber.Of(exact, 15).ShouldBe(writer.ToString());
    }

    [TestCase(0)]
    [TestCase(9)]
    [TestCase(10)]
    [TestCase(-1)]
    [TestCase(long.MinValue)]
    [TestCase(long.MaxValue)]
    public void So_is_a_whole_one(long number)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        PlainNumber.Write(writer, number);
        writer.ToString().ShouldBe(number.ToString(CultureInfo.InvariantCulture));
    }
}
