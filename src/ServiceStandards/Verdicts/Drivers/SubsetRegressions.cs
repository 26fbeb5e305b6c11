using System.Numerics;

namespace ServiceStandards.Verdicts.Drivers;

/// <summary>
/// R² of the regressions on every subset of the drivers. Each comes from the one before by a step of Gaussian elimination on the
/// correlations: what is left of them when one more driver is accounted for.
/// </summary>
internal sealed class SubsetRegressions
{
    /// <summary>More drivers have more subsets than are worth the time.</summary>
    public const int MostDrivers = 12;

    /// <summary>A driver with less than this of its variance left, the others accounted for, is fixed by them.</summary>
    private const double LeastLeft = 1e-8;

    private readonly int _drivers;
    private readonly double[][] _left;
    private readonly double[] _explained;

    /// <param name="correlations">Row by row, the outcome last; see <see cref="Dependent"/> for what they must not be.</param>
    /// <param name="drivers">How many drivers, at most <see cref="MostDrivers"/>.</param>
    public SubsetRegressions(double[] correlations, int drivers)
    {
        _drivers = drivers;
        _left = [.. Enumerable.Range(0, drivers + 1).Select(_ => new double[correlations.Length])];
        correlations.CopyTo(_left[0], 0);
        _explained = new double[1 << drivers];
        Visit(0, 0, 0);
    }

    /// <summary>The average of what a driver adds to R², over all orders in which drivers can enter.</summary>
    public double Share(int driver)
    {
        double share = 0;
        for (int subset = 0; subset < _explained.Length; subset++)
        {
            if ((subset & (1 << driver)) == 0) share += Weight(BitOperations.PopCount((uint)subset)) * (_explained[subset | (1 << driver)] - _explained[subset]);
        }

        return share;
    }

    /// <summary>The first driver that those before it fix, or all but fix; null = none.</summary>
    public static int? Dependent(double[] correlations, int drivers)
    {
        double[] left = [.. correlations];
        for (int i = 0; i < drivers; i++)
        {
            if (left[(i * (drivers + 1)) + i] < LeastLeft) return i;
            Account(left, left, i, drivers + 1);
        }

        return null;
    }

    /// <summary>In this share of all orders a driver enters just after the ones of a subset of that size: s!(k-1-s)!/k!.</summary>
    private double Weight(int size)
    {
        double choose = 1;
        for (int i = 1; i <= size; i++) choose = choose * (_drivers - i) / i;
        return 1 / (_drivers * choose);
    }

    private void Visit(int subset, int next, int depth)
    {
        int order = _drivers + 1;
        for (int driver = next; driver < _drivers; driver++)
        {
            double[] left = _left[depth];
            double toOutcome = left[(driver * order) + _drivers];
            int larger = subset | (1 << driver);
            _explained[larger] = _explained[subset] + (toOutcome * toOutcome / left[(driver * order) + driver]);
            if (driver + 1 == _drivers) continue;
            Account(left, _left[depth + 1], driver, order);
            Visit(larger, driver + 1, depth + 1);
        }
    }

    /// <summary>Takes out of all variables after a driver what it accounts for.</summary>
    private static void Account(double[] from, double[] to, int driver, int order)
    {
        double pivot = from[(driver * order) + driver];
        for (int i = order - 1; i > driver; i--)
        {
            double factor = from[(i * order) + driver] / pivot;
            for (int j = order - 1; j > driver; j--) to[(i * order) + j] = from[(i * order) + j] - (factor * from[(driver * order) + j]);
        }
    }
}
