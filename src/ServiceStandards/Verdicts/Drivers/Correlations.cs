using System.Numerics;
using ServiceStandards.Tallies;

namespace ServiceStandards.Verdicts.Drivers;

/// <summary>Means, deviations and Pearson correlations that follow from exact sums. The last variable is the outcome.</summary>
internal sealed class Correlations(DriverSums sums)
{
    private static readonly BigInteger s_finest = BigInteger.Pow(10, 28);

    /// <summary>How many drivers.</summary>
    public int Drivers { get; } = sums.Variables - 1;

    public int Outcome => Drivers;

    public double Mean(int variable) => Quotient(sums.Sum(variable), sums.Count * s_finest);

    public double StandardDeviation(int variable) =>
        Math.Sqrt(Quotient(sums.Covariance(variable, variable), (BigInteger)sums.Count * (sums.Count - 1) * s_finest * s_finest));

    public bool HasVariance(int variable) => !sums.Covariance(variable, variable).IsZero;

    /// <summary>Whether the mean is below the average of the drivers' means.</summary>
    public bool IsBelowAverage(int driver)
    {
        BigInteger all = BigInteger.Zero;
        for (int i = 0; i < Drivers; i++) all += sums.Sum(i);
        return sums.Sum(driver) * Drivers < all;
    }

    public double Between(int one, int other)
    {
        if (one == other) return 1;
        BigInteger covariance = sums.Covariance(one, other);
        double square = Quotient(covariance * covariance, sums.Covariance(one, one) * sums.Covariance(other, other));
        return covariance.Sign * Math.Sqrt(square);
    }

    /// <summary>All correlations, row by row, the outcome last.</summary>
    public double[] All()
    {
        int order = Drivers + 1;
        double[] all = new double[order * order];
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j <= i; j++) all[(i * order) + j] = all[(j * order) + i] = Between(i, j);
        }

        return all;
    }

    /// <summary>The quotient of whole numbers of any size, to the precision of a double.</summary>
    internal static double Quotient(BigInteger over, BigInteger under)
    {
        if (over.IsZero) return 0;
        int shift = (int)(under.GetBitLength() - over.GetBitLength()) + 64;
        BigInteger scaled = shift >= 0 ? (over << shift) / under : over / (under << -shift);
        return Math.ScaleB((double)scaled, -shift);
    }
}
