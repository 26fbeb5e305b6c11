using System.Globalization;
using ServiceStandards.Agreement.Tests.Reference.Drivers;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Comparison;

/// <summary>Holds driver analyses against the expected ones; their figures are binary floating point, so nearly the same is the same.</summary>
internal sealed class DriverComparison(Action<string, string, string> same)
{
    private const double Tolerance = 1e-6;

    public void Compare(IReadOnlyList<ExpectedDrivers> expected, IReadOnlyList<DriverResult> found)
    {
        same("drivers", string.Join(", ", expected.Select(e => e.Id)), string.Join(", ", found.Select(f => f.Id)));
        foreach (var (one, result) in expected.Zip(found)) Compare(one, result);
    }

    private void Compare(ExpectedDrivers expected, DriverResult found)
    {
        same(
            $"{expected.Id} incomplete, excluded, out of scope, unclear",
            $"{expected.Incomplete} {expected.Excluded} {expected.OutOfScope} {expected.Unclear}",
            $"{found.Incomplete} {found.Excluded} {found.OutOfScope} {found.Unclear}");
        Compare(expected.Id, expected.Whole, found.Whole);
        same($"{expected.Id} groups", Names(expected.Groups.Select(g => g.Group)), Names(found.Groups.Select(g => g.Value)));
        foreach (var (group, figures) in expected.Groups)
        {
            if (found.Groups.FirstOrDefault(g => g.Value == group) is { } other) Compare($"{expected.Id} [{group ?? "(none)"}]", figures, other.Figures);
        }
    }

    private static string Names(IEnumerable<string?> groups) => string.Join("; ", groups.Select(g => g is null ? "(none)" : $"'{g}'").Order(StringComparer.Ordinal));

    private void Compare(string where, ExpectedDriverFigures expected, DriverFigures found)
    {
        same($"{where} count", Text(expected.Count), Text(found.Count));
        same($"{where} obstacle", Text(expected.Obstacle?.Reason, expected.Obstacle?.Fields, expected.Obstacle?.Needed), Text(found.Obstacle?.Reason, found.Obstacle?.Fields, found.Obstacle?.Needed));
        if (expected.Statistics is not { } statistics || found.Obstacle is not null) return;
        int outcome = found.Drivers.Count;
        Near($"{where} mean", statistics.Mean(outcome), found.Mean);
        Near($"{where} deviation", statistics.Deviation(outcome), found.StandardDeviation);
        Near($"{where} R²", statistics.RSquared(), found.RSquared);
        (double[] betas, double[] weights, double[] shares) = (statistics.Betas(), statistics.RelativeWeights(), statistics.Shares());
        double average = Enumerable.Range(0, outcome).Average(statistics.Mean);
        for (int i = 0; i < outcome; i++)
        {
            Driver driver = found.Drivers[i];
            Near($"{where} {driver.Field} mean", statistics.Mean(i), driver.Mean);
            Near($"{where} {driver.Field} deviation", statistics.Deviation(i), driver.StandardDeviation);
            Near($"{where} {driver.Field} r", statistics.Correlation(i), driver.Correlation);
            Near($"{where} {driver.Field} beta", betas[i], driver.Beta);
            Near($"{where} {driver.Field} weight", weights[i], driver.RelativeWeight);
            Near($"{where} {driver.Field} share", shares[i], driver.ShapleyShare);
            bool isClear = Math.Abs(shares[i] - shares.Average()) > Tolerance && Math.Abs(statistics.Mean(i) - average) > Tolerance * Math.Abs(average);
            if (isClear && driver.Quadrant is { } quadrant) same($"{where} {driver.Field} quadrant", Quadrant(shares[i] > shares.Average(), statistics.Mean(i) < average), quadrant.ToString());
        }
    }

    private static string Quadrant(bool isImportant, bool isWeak) =>
        isImportant ? isWeak ? "ImproveFirst" : "KeepUp" : isWeak ? "LowPriority" : "PossibleOverkill";

    private static string Text(params object?[] values) =>
        string.Join(" ", values.Select(v => v is IEnumerable<string> names ? string.Join(",", names) : Convert.ToString(v, CultureInfo.InvariantCulture)));

    private void Near(string what, double expected, double? found)
    {
        if (found is { } value && Math.Abs(expected - value) <= Tolerance * (1 + Math.Abs(expected))) return;
        same(what, expected.ToString("R", CultureInfo.InvariantCulture), found?.ToString("R", CultureInfo.InvariantCulture) ?? "nothing");
    }
}
