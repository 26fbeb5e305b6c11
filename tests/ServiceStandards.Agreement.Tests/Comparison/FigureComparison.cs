using System.Globalization;
using ServiceStandards.Agreement.Tests.Reference;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Agreement.Tests.Comparison;

/// <summary>Holds the figures of a cell or of the whole against the expected ones.</summary>
internal sealed class FigureComparison(Action<string, string, string> same, MeasureUnit unit)
{
    public void Compare(string where, ExpectedFigures expected, Figures found)
    {
        void Same(string what, object? a, object? b) => same($"{where} {what}", Text(a), Text(b));
        Same("verdict", expected.Verdict, found.Verdict);
        Same("judged", expected.Judged, found.Judged);
        Same("met", expected.Met, found.Met);
        Same("missed", expected.Missed, found.Missed);
        Same("pending", expected.Pending, found.Pending);
        Same("unmeasurable", expected.Unmeasurable, found.Unmeasurable);
        Same("excluded", Counts(expected.Excluded), Counts(found.Excluded));
        Same("skipped", Counts(expected.Skipped), Counts(found.Skipped));
        Same("misses left", expected.MissesLeft, found.MissesLeft);
        Same("met needed", expected.MetNeeded, found.MetNeeded);
        Amount($"{where} attained", expected.Attained, found.Attained);
        Amount($"{where} range low", expected.RangeLow, found.RangeLow);
        Amount($"{where} range high", expected.RangeHigh, found.RangeHigh);
        Bound($"{where} interval low", expected.Interval?.Low, found.IntervalLow);
        Bound($"{where} interval high", expected.Interval?.High, found.IntervalHigh);
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    /// <summary>Reasons that counted nothing may be listed or not.</summary>
    private static string Counts(IReadOnlyDictionary<string, long> counts) =>
        string.Join(", ", counts.Where(c => c.Value != 0).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}: {c.Value}"));

    /// <summary>Durations are in seconds in reports.</summary>
    private void Amount(string what, Fraction? expected, decimal? found)
    {
        Fraction? amount = expected is not null && unit == MeasureUnit.Duration ? expected / Fraction.Whole(TimeSpan.TicksPerSecond) : expected;
        if (!Amounts.AreSame(amount, found)) same(what, Amounts.Text(amount), Amounts.Text(found));
    }

    private void Bound(string what, double? expected, double? found)
    {
        if (expected is { } a && found is { } b && Math.Abs(a - b) < 1e-9) return;
        same(what, Text(expected), Text(found));
    }
}
