using System.Globalization;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Wording;

/// <summary>Writes figures and counts for people, in the language of the report: rounded, but never onto or over a bound that the exact figure is not on.</summary>
internal sealed class AmountWriter(PageWords words)
{
    private const string Nothing = "–";

    /// <summary>How finely durations are written, in seconds: minutes, seconds, tenths and so on.</summary>
    private static readonly decimal[] s_steps = [60m, 1m, 0.1m, 0.001m, 0.0000001m];

    /// <summary>So many digits behind the point, by their number.</summary>
    private static readonly string[] s_formats = [.. Enumerable.Range(0, 11).Select(d => string.Create(CultureInfo.InvariantCulture, $"N{d}"))];

    private readonly NumberFormatInfo _format = new() { NumberDecimalSeparator = words.DecimalPoint, NumberGroupSeparator = words.GroupMark };

    public string Count(long count) => count.ToString("#,0", _format);

    /// <summary>A figure beside its target; a dash where there is none.</summary>
    public string Of(decimal? amount, string unit, TargetResult? target = null, int shareDigits = 1)
    {
        if (amount is not { } value) return Nothing;
        ReadOnlySpan<decimal?> bounds = [target?.Low, target?.High, target?.Low - target?.Tolerate, target?.High + target?.Tolerate];
        return unit switch
        {
            "share" => Rounded(value * 100, shareDigits, [bounds[0] * 100, bounds[1] * 100, bounds[2] * 100, bounds[3] * 100]) + "%",
            "seconds" => Duration(value, bounds),
            "points" => Rounded(value, 1, bounds),
            _ => Rounded(value, decimal.IsInteger(value) ? 0 : 2, bounds),
        };
    }

    /// <summary>A bound as it was written: nothing is rounded.</summary>
    public string Exact(decimal amount, string unit) => unit switch
    {
        "share" => (amount * 100).ToString("#,0.##########################", _format) + "%",
        "seconds" => Duration(amount, 0.0000001m),
        _ => amount.ToString("#,0.############################", _format),
    };

    /// <summary>The width of a band or a distance: percentage points for shares.</summary>
    public string Distance(decimal amount, string unit) => unit == "share"
        ? (amount * 100).ToString("#,0.##########################", _format) + " pp"
        : Exact(amount, unit);

    /// <summary>The target in words; <paramref name="target"/> null gives the word for none.</summary>
    public string Target(TargetResult? target, string unit) => target switch
    {
        null => words.NoneWritten,
        { Low: { } low, High: { } high } => Fill(words.Between, Exact(low, unit), Exact(high, unit)),
        { Low: { } low } => Fill(target.LowInclusive ? words.AtLeast : words.Above, Exact(low, unit)),
        { High: { } high } => Fill(target.HighInclusive ? words.AtMost : words.Below, Exact(high, unit)),
        _ => words.NoneWritten,
    };

    public static string Fill(string text, params string[] parts) => string.Format(CultureInfo.InvariantCulture, text, parts);

    private string Rounded(decimal value, int digits, ReadOnlySpan<decimal?> bounds)
    {
        (decimal rounded, digits) = GuardedRounding.Round(value, digits, bounds);
        return (rounded == 0 ? 0 : rounded).ToString(s_formats[digits], _format);
    }

    private string Duration(decimal seconds, ReadOnlySpan<decimal?> bounds)
    {
        int step = Math.Abs(seconds) >= 3600 ? 0 : Math.Abs(seconds) >= 120 ? 1 : 2;
        while (step < s_steps.Length - 1 && GuardedRounding.HidesAny(seconds, ToStep(seconds, s_steps[step]), bounds)) step++;
        return Duration(seconds, s_steps[step]);
    }

    private string Duration(decimal seconds, decimal step)
    {
        decimal rest = Math.Abs(ToStep(seconds, step));
        decimal hours = decimal.Truncate(rest / 3600), minutes = decimal.Truncate(rest % 3600 / 60), left = rest % 60;
        List<string> parts = [];
        if (hours > 0) parts.Add($"{hours.ToString("#,0", _format)} {words.Hour}");
        if (minutes > 0) parts.Add($"{minutes.ToString("0", _format)} {words.Minute}");
        if (left > 0 || parts.Count == 0) parts.Add($"{left.ToString("0.#######", _format)} {words.Second}");
        return (seconds < 0 && rest > 0 ? "-" : "") + string.Join(' ', parts);
    }

    private static decimal ToStep(decimal seconds, decimal step) => decimal.Round(seconds / step, 0, MidpointRounding.AwayFromZero) * step;
}
