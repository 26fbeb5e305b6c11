using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>The values of a standard in the parts that are shown: those from zero on, and what is beyond them as one part more.</summary>
internal sealed class Spread
{
    private Spread(Distribution values) => Values = values;

    public Distribution Values { get; }

    /// <summary>Null where no value was counted.</summary>
    public static Spread? Of(Distribution? values) => values is not null && values.Counts.Sum() + values.Negative + values.Beyond > 0 ? new Spread(values) : null;

    public long Most => Math.Max(Values.Counts.Max(), Values.Beyond);

    /// <summary>The values on the side of the limit where they should be.</summary>
    public long Within => Values.LargerIsWorse ? Below : Above;

    public long Without => Values.LargerIsWorse ? Above : Below;

    /// <summary>The part with the most values; that of all values beyond the others has their number.</summary>
    public int Fullest => Values.Beyond > Values.Counts.Max() ? Values.Counts.Count : Enumerable.Range(0, Values.Counts.Count).MaxBy(i => Values.Counts[i]);

    /// <summary>Whether a part is on the wrong side of the limit.</summary>
    public bool IsWrong(int part) => part >= Values.PartsBelow == Values.LargerIsWorse;

    /// <summary>Where a part starts.</summary>
    public decimal Border(int part) => part == Values.PartsBelow ? Values.Limit : Values.Width * part;

    private long Below => Values.Counts.Take(Values.PartsBelow).Sum() + Values.Negative;

    private long Above => Values.Counts.Skip(Values.PartsBelow).Sum() + Values.Beyond;
}
