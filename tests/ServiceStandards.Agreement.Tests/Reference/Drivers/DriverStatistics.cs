namespace ServiceStandards.Agreement.Tests.Reference.Drivers;

/// <summary>The textbook's figures of some columns of numbers, the last of which is to be explained by the others: each from its definition.</summary>
/// <param name="columns">The values of each field, record by record: the drivers, then the outcome; none of them without variance.</param>
internal sealed class DriverStatistics(IReadOnlyList<IReadOnlyList<double>> columns)
{
    private readonly int _drivers = columns.Count - 1;

    public double Mean(int column) => columns[column].Average();

    /// <summary>Of the sample: n - 1 below the line.</summary>
    public double Deviation(int column) => Math.Sqrt(Products(column, column) / (columns[column].Count - 1));

    public double Correlation(int a, int b) => Products(a, b) / Math.Sqrt(Products(a, a) * Products(b, b));

    public double Correlation(int driver) => Correlation(driver, _drivers);

    /// <summary>The coefficients of the regression on all drivers, all fields being in standard deviations from their means: R beta = r.</summary>
    public double[] Betas() => Betas([.. Enumerable.Range(0, _drivers)], _drivers);

    /// <summary>How much of the variance of one field a regression on some others explains.</summary>
    public double Explained(IReadOnlyList<int> by, int of) => by.Count == 0 ? 0 : Betas(by, of).Zip(by, (beta, driver) => beta * Correlation(driver, of)).Sum();

    public double RSquared() => Explained([.. Enumerable.Range(0, _drivers)], _drivers);

    /// <summary>Lindeman, Merenda and Gold: what each driver adds to R² when its turn comes, averaged over all orders of the drivers.</summary>
    public double[] Shares()
    {
        double[] added = new double[_drivers];
        int orders = 0;
        foreach (IReadOnlyList<int> order in Orders([.. Enumerable.Range(0, _drivers)]))
        {
            for (int i = 0; i < _drivers; i++) added[order[i]] += Explained([.. order.Take(i + 1)], _drivers) - Explained([.. order.Take(i)], _drivers);
            orders++;
        }

        return [.. added.Select(a => a / orders)];
    }

    /// <summary>
    /// Johnson: with L the symmetric square root of the drivers' correlations, the correlations of the drivers with their nearest orthogonal counterparts, and
    /// b = L⁻¹ r, the coefficients of the outcome on these, the weight of driver j is the sum over k of L[j,k]² b[k]².
    /// </summary>
    public double[] RelativeWeights()
    {
        double[,] roots = SquareRoot(Correlations([.. Enumerable.Range(0, _drivers)]));
        double[] coefficients = LinearEquations.Solve(roots, [.. Enumerable.Range(0, _drivers).Select(j => Correlation(j))]);
        return [.. Enumerable.Range(0, _drivers).Select(j => Enumerable.Range(0, _drivers).Sum(k => Square(roots[j, k]) * Square(coefficients[k])))];
    }

    private double[] Betas(IReadOnlyList<int> by, int of) => LinearEquations.Solve(Correlations(by), [.. by.Select(d => Correlation(d, of))]);

    private double[,] Correlations(IReadOnlyList<int> among)
    {
        double[,] matrix = new double[among.Count, among.Count];
        for (int i = 0; i < among.Count; i++)
        {
            for (int j = 0; j < among.Count; j++) matrix[i, j] = i == j ? 1 : Correlation(among[i], among[j]);
        }

        return matrix;
    }

    private double Products(int a, int b)
    {
        (double meanA, double meanB) = (Mean(a), Mean(b));
        return columns[a].Zip(columns[b], (x, y) => (x - meanA) * (y - meanB)).Sum();
    }

    /// <summary>Denman and Beavers: two matrices that are averaged with each other's inverse come to the square root and its inverse.</summary>
    private static double[,] SquareRoot(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] root = matrix, inverse = new double[n, n];
        for (int i = 0; i < n; i++) inverse[i, i] = 1;
        for (int step = 0; step < 60; step++) (root, inverse) = (Average(root, LinearEquations.Inverse(inverse)), Average(inverse, LinearEquations.Inverse(root)));
        return root;
    }

    private static double[,] Average(double[,] a, double[,] b)
    {
        int n = a.GetLength(0);
        double[,] average = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) average[i, j] = (a[i, j] + b[i, j]) / 2;
        }

        return average;
    }

    private static IEnumerable<IReadOnlyList<int>> Orders(IReadOnlyList<int> items)
    {
        if (items.Count == 0) yield return [];
        foreach (int first in items)
        {
            foreach (IReadOnlyList<int> rest in Orders([.. items.Where(i => i != first)])) yield return [first, .. rest];
        }
    }

    private static double Square(double x) => x * x;
}
