using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>The axis of a chart: from where to where, and where its ticks are. Figures on it are placed in percent of its length.</summary>
internal sealed class Scale
{
    private static readonly decimal[] s_seconds =
        [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400];

    private Scale(decimal low, decimal high, decimal step) => (Low, High, Step) = (low, high, step);

    public decimal Low { get; }

    public decimal High { get; }

    public decimal Step { get; }

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (decimal tick = decimal.Ceiling(Low / Step) * Step; tick <= High; tick += Step) yield return tick;
        }
    }

    /// <summary>An axis on which all the figures have a place, with some room around them; null without figures.</summary>
    public static Scale? Of(IEnumerable<decimal?> figures, string unit)
    {
        decimal[] all = [.. figures.OfType<decimal>().Where(f => Math.Abs(f) < 1e15m)];
        if (all.Length == 0) return null;
        decimal low = all.Min(), high = all.Max(), room = Math.Max((high - low) * 0.12m, Math.Max(Math.Abs(high) * 0.02m, 0.000001m));
        bool isShare = unit == "share" && low >= 0 && high <= 1;
        bool isPositive = low >= 0;
        (low, high) = (low - room, high + room);
        if (isShare) (low, high) = (Math.Max(0, low), Math.Min(1, high));
        else if (isPositive) low = Math.Max(0, low);
        return new Scale(low, high, StepFor((high - low) / 4, unit));
    }

    /// <summary>The axis for a target and the figures held against it.</summary>
    public static Scale? Of(TargetResult? target, IEnumerable<decimal?> figures, string unit) =>
        Of([.. figures, target?.Low, target?.High, target?.Low - target?.Tolerate, target?.High + target?.Tolerate, target?.Aim], unit);

    public double At(decimal figure) => (double)((Math.Clamp(figure, Low, High) - Low) / (High - Low) * 100);

    private static decimal StepFor(decimal length, string unit)
    {
        if (unit == "seconds" && Array.Find(s_seconds, s => s >= length) is > 0 and var seconds && length > 0.5m) return seconds;
        decimal power = 1;
        while (power > length) power /= 10;
        while (power * 10 <= length) power *= 10;
        return power >= length ? power : power * 2 >= length ? power * 2 : power * 5 >= length ? power * 5 : power * 10;
    }
}
