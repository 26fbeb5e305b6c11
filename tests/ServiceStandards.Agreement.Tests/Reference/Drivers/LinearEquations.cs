namespace ServiceStandards.Agreement.Tests.Reference.Drivers;

/// <summary>Square systems of linear equations, by Gaussian elimination with the largest pivot of the column.</summary>
internal static class LinearEquations
{
    /// <summary>x of A x = b.</summary>
    public static double[] Solve(double[,] a, double[] b)
    {
        int n = b.Length;
        (double[,] left, double[] right) = ((double[,])a.Clone(), (double[])b.Clone());
        for (int column = 0; column < n; column++)
        {
            Swap(left, right, column, Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(left[row, column])));
            for (int row = column + 1; row < n; row++) Subtract(left, right, from: row, pivot: column);
        }

        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--) x[row] = (right[row] - Enumerable.Range(row + 1, n - row - 1).Sum(i => left[row, i] * x[i])) / left[row, row];
        return x;
    }

    public static double[,] Inverse(double[,] a)
    {
        int n = a.GetLength(0);
        double[,] inverse = new double[n, n];
        for (int column = 0; column < n; column++)
        {
            double[] x = Solve(a, [.. Enumerable.Range(0, n).Select(row => row == column ? 1.0 : 0.0)]);
            for (int row = 0; row < n; row++) inverse[row, column] = x[row];
        }

        return inverse;
    }

    private static void Swap(double[,] left, double[] right, int a, int b)
    {
        for (int i = 0; i < right.Length; i++) (left[a, i], left[b, i]) = (left[b, i], left[a, i]);
        (right[a], right[b]) = (right[b], right[a]);
    }

    private static void Subtract(double[,] left, double[] right, int from, int pivot)
    {
        double factor = left[from, pivot] / left[pivot, pivot];
        for (int i = pivot; i < right.Length; i++) left[from, i] -= factor * left[pivot, i];
        right[from] -= factor * right[pivot];
    }
}
