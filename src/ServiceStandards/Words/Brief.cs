using System.Globalization;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Words;

/// <summary>Writes figures for columns and lists: <c>87.76 %</c>, <c>1 h 10 min</c>. Time is in hours, never in days: on a calendar a day has as many hours as it is open.</summary>
internal sealed class Brief(Vocabulary words)
{
    private const char NoBreak = '\u00A0';

    /// <summary>A figure beside its target: rounded, but never onto or over a bound that the exact figure is not on; a dash where there is none.</summary>
    public string Figure(decimal? amount, string unit, TargetResult? target = null)
    {
        if (amount is not { } value) return "-";
        ReadOnlySpan<decimal?> bounds = [target?.Low, target?.High];
        return unit switch
        {
            "share" => Fixed(GuardedRounding.Round(value * 100, 2, [target?.Low * 100, target?.High * 100])) + NoBreak + '%',
            "seconds" => Time(GuardedRounding.Round(value, Math.Abs(value) < 120 ? 1 : 0, bounds).Rounded),
            "points" => Fixed(GuardedRounding.Round(value, 1, bounds)),
            "number" => Fixed(GuardedRounding.Round(value, decimal.IsInteger(value) ? 0 : 2, bounds)),
            _ => throw new InvalidOperationException($"Unknown unit {unit}."),
        };
    }

    /// <summary>An amount as it is.</summary>
    public string Exact(decimal amount, string unit) => unit switch
    {
        "share" => Number(amount * 100) + NoBreak + '%',
        "seconds" => Time(amount),
        _ => Number(amount),
    };

    /// <summary>So many digits behind the point; the sign of a zero is none.</summary>
    public string Fixed((decimal Rounded, int Digits) value) => Written(value.Rounded, "#,0." + new string('0', value.Digits));

    private string Number(decimal value) => Written(value, "#,0.############################");

    private string Time(decimal seconds)
    {
        decimal rest = Math.Abs(seconds), hours = decimal.Truncate(rest / 3600), minutes = decimal.Truncate(rest % 3600 / 60), left = rest % 60;
        List<string> parts = [];
        if (hours > 0) parts.Add(Number(hours) + NoBreak + words.ShortHour);
        if (minutes > 0) parts.Add(Number(minutes) + NoBreak + words.ShortMinute);
        if (left > 0 || parts.Count == 0) parts.Add(Number(left) + NoBreak + words.ShortSecond);
        return (seconds < 0 ? "-" : "") + string.Join(NoBreak, parts);
    }

    private string Written(decimal value, string format)
    {
        string digits = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
        return (value < 0 ? "-" : "") + string.Concat(digits.Select(c => c switch { ',' => words.Group, '.' => words.Point, _ => c }));
    }
}
