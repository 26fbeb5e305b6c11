using System.Globalization;
using ServiceStandards.Values;

namespace ServiceStandards.Tests.Tallies;

public sealed class SmallWholeTests
{
    [TestCase("0", 0)]
    [TestCase("600", 600)]
    [TestCase("-600", -600)]
    [TestCase("2147483647", 2147483647)]
    [TestCase("-2147483647", -2147483647)]
    public void Whole_numbers_of_31_bits_are_small(string text, long expected) => Read(text).ShouldBe(expected);

    [TestCase("0.0")]
    [TestCase("600.0")]
    [TestCase("-0.5")]
    [TestCase("2147483648")]
    [TestCase("-2147483648")]
    [TestCase("4294967296")]
    [TestCase("18446744073709551616")]
    public void Others_are_not(string text) => Read(text).ShouldBeNull();

    private static long? Read(string text) =>
        SmallWhole.TryRead(decimal.Parse(text, CultureInfo.InvariantCulture), out long whole) ? whole : null;
}
