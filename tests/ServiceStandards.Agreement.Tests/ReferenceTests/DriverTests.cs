using ServiceStandards.Agreement.Tests.Reference.Drivers;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>The figures of driver analyses where a pencil is enough: drivers that have nothing to do with one another, and two that have.</summary>
public sealed class DriverTests
{
    private static readonly double[] s_a = [-1, -1, 1, 1];
    private static readonly double[] s_b = [-1, 1, -1, 1];

    [Test]
    public void Drivers_apart_explain_the_squares_of_their_correlations()
    {
        var figures = new DriverStatistics([s_a, s_b, [.. s_a.Zip(s_b, (a, b) => 3 * a + 4 * b + 7)]]); // a deviates by 3 parts of 5, b by 4
        figures.Mean(2).ShouldBe(7, 1e-12);
        figures.Deviation(0).ShouldBe(Math.Sqrt(4.0 / 3), 1e-12);
        figures.Correlation(0).ShouldBe(0.6, 1e-12);
        figures.RSquared().ShouldBe(1, 1e-12);
        Near(figures.Betas(), 0.6, 0.8);
        Near(figures.Shares(), 0.36, 0.64);
        Near(figures.RelativeWeights(), 0.36, 0.64);
    }

    /// <summary>
    /// Two drivers with r12 = 1/2, of which the outcome is the first: R² = 1, beta = (1, 0). The second alone explains 1/4, so the shares are (1 + 3/4)/2 and (1/4 + 0)/2. The square root
    /// of the correlations has c on its diagonal and s beside it, with c² + s² = 1 and 2cs = 1/2; the outcome's coefficients are (c, s), so the weights are c⁴ + s⁴ and 2c²s², which is 1/8.
    /// </summary>
    [Test]
    public void Drivers_with_a_common_part_share_what_it_explains()
    {
        double[] second = [.. s_a.Zip(s_b, (a, b) => a / 2 + Math.Sqrt(0.75) * b)];
        var figures = new DriverStatistics([s_a, second, s_a]);
        figures.Correlation(1).ShouldBe(0.5, 1e-12);
        Near(figures.Betas(), 1, 0);
        Near(figures.Shares(), 0.875, 0.125);
        Near(figures.RelativeWeights(), 0.875, 0.125);
    }

    [Test]
    public void Equations_are_solved_whatever_their_order() =>
        Near(LinearEquations.Solve(new double[,] { { 0, 2 }, { 4, 1 } }, [6, 11]), 2, 3);

    private static void Near(double[] found, params double[] expected)
    {
        for (int i = 0; i < expected.Length; i++) found[i].ShouldBe(expected[i], 1e-9);
    }
}
