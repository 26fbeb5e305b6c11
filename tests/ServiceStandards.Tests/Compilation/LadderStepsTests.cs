using ServiceStandards.Compilation;

namespace ServiceStandards.Tests.Compilation;

public sealed class LadderStepsTests
{
    [Test]
    public void The_limits_that_a_value_passes_are_counted([Values(1, 2, 7, 8, 9, 16, 17, 63, 64, 65, 200)] int count, [Values] bool isUpper)
    {
        var random = new Random(count);
        long[] limits = [.. Enumerable.Range(0, count).Select(_ => (long)random.Next(-300, 300)).Order()];
        if (!isUpper) Array.Reverse(limits);
        var steps = new LadderSteps(limits, isUpper);
        for (long value = -310; value < 310; value++)
        {
            int expected = limits.Count(l => isUpper ? value > l : value < l);
            steps.Of(value).ShouldBe(expected);
            steps.Of((decimal)value).ShouldBe(expected);
            steps.Of(value + 0.0m).ShouldBe(expected);
            steps.Of(value + 0.25m).ShouldBe(limits.Count(l => isUpper ? value + 0.25m > l : value + 0.25m < l));
        }
    }

    [Test]
    public void The_largest_values_pass_all_upper_limits_and_the_least_all_lower_ones([Values(1, 9, 70)] int count)
    {
        long[] limits = [.. Enumerable.Range(1, count).Select(i => (long)i)];
        var upper = new LadderSteps(limits, true);
        (upper.Of(long.MaxValue), upper.Of(long.MinValue), upper.Of(decimal.MaxValue), upper.Of(decimal.MinValue)).ShouldBe((count, 0, count, 0));
        Array.Reverse(limits);
        var lower = new LadderSteps(limits, false);
        (lower.Of(long.MaxValue), lower.Of(long.MinValue), lower.Of(decimal.MaxValue), lower.Of(decimal.MinValue)).ShouldBe((0, count, 0, count));
    }
}
