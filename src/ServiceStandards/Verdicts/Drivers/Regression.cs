using System.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace ServiceStandards.Verdicts.Drivers;

/// <summary>
/// The regression of the standardised outcome on the standardised drivers, and Johnson's relative weights. The managed routines of MathNet.Numerics are called by
/// name, so that a native library that happens to be installed does not change the last digits.
/// </summary>
internal sealed class Regression
{
    private readonly int _drivers;
    private readonly double[] _between;
    private readonly double[] _toOutcome;

    /// <param name="correlations">Row by row, the outcome last; of drivers that do not fix each other.</param>
    /// <param name="drivers">How many drivers.</param>
    public Regression(double[] correlations, int drivers)
    {
        _drivers = drivers;
        int order = drivers + 1;
        _between = [.. Enumerable.Range(0, drivers * drivers).Select(i => correlations[(i / drivers * order) + (i % drivers)])];
        _toOutcome = [.. Enumerable.Range(0, drivers).Select(i => correlations[(i * order) + drivers])];
        Beta = [.. _toOutcome];
        ManagedLinearAlgebraProvider.Instance.CholeskySolve([.. _between], drivers, Beta, 1);
        RSquared = Math.Clamp(Dot(Beta, _toOutcome), 0, 1);
    }

    /// <summary>The standardised coefficients.</summary>
    public double[] Beta { get; }

    public double RSquared { get; }

    /// <summary>
    /// With R = PDP' and L = P sqrt(D) P': L holds the correlations of the drivers with their orthogonal counterparts, L^-1 r the regression of the outcome on those;
    /// the weight of driver j is the sum over k of L[j,k]² (L^-1 r)[k]².
    /// </summary>
    public double[] RelativeWeights()
    {
        double[] vectors = new double[_drivers * _drivers], values = Eigen(vectors);
        double[] loadings = Function(vectors, values, Math.Sqrt), inverse = Function(vectors, values, d => 1 / Math.Sqrt(d));
        double[] counterparts = [.. Enumerable.Range(0, _drivers).Select(k => Dot(inverse.AsSpan(k * _drivers, _drivers), _toOutcome))];
        return [.. Enumerable.Range(0, _drivers).Select(j => Enumerable.Range(0, _drivers).Sum(k => Square(loadings[(j * _drivers) + k]) * Square(counterparts[k])))];
    }

    private double[] Eigen(double[] vectors)
    {
        var values = new Complex[_drivers];
        ManagedLinearAlgebraProvider.Instance.EigenDecomp(isSymmetric: true, _drivers, [.. _between], vectors, values, new double[_drivers * _drivers]);
        return [.. values.Select(v => v.Real)];
    }

    /// <summary>P f(D) P': symmetric, so rows and columns are the same.</summary>
    private double[] Function(double[] vectors, double[] values, Func<double, double> f)
    {
        double[] result = new double[_drivers * _drivers];
        for (int i = 0; i < _drivers; i++)
        {
            for (int j = 0; j < _drivers; j++)
            {
                for (int k = 0; k < _drivers; k++) result[(i * _drivers) + j] += vectors[(k * _drivers) + i] * f(values[k]) * vectors[(k * _drivers) + j];
            }
        }

        return result;
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }

    private static double Square(double value) => value * value;
}
