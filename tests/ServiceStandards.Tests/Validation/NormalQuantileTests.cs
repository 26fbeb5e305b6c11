using ServiceStandards.Values;

namespace ServiceStandards.Tests.Validation;

[Parallelizable(ParallelScope.All)]
public sealed class NormalQuantileTests
{
    /// <summary>The values of the tables (Abramowitz and Stegun, table 26.5).</summary>
    [TestCase(0.5, 0.674490)]
    [TestCase(0.9, 1.644854)]
    [TestCase(0.95, 1.959964)]
    [TestCase(0.99, 2.575829)]
    [TestCase(0.999, 3.290527)]
    [TestCase(0.0, 0.0)]
    public void The_quantile_is_that_of_the_tables(double confidence, double expected) => NormalQuantile.TwoSided(confidence).ShouldBe(expected, 0.000001);

    [Test]
    public void A_confidence_that_no_double_can_tell_from_1_has_an_end() => NormalQuantile.TwoSided(1.0).ShouldBeInRange(8, 9);
}
