using ServiceStandards.Reports.Wording;
using ServiceStandards.Values;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>Writes figures as numbers: shares as percentages, durations as parts of a day, with as many digits as the target needs to stay on its side.</summary>
internal sealed class FigureCells(SheetRows rows, PageWords words)
{
    private const decimal SecondsOfDay = 86_400;

    public void Amount(decimal? amount, string unit, TargetResult? target = null)
    {
        if (amount is not { } value)
        {
            rows.Number((long?)null, CellStyle.Plain);
            return;
        }

        ReadOnlySpan<decimal?> bounds = [target?.Low, target?.High];
        if (unit == "share") rows.Number(value, CellStyle.Percent(GuardedRounding.Round(value * 100, 2, [target?.Low * 100, target?.High * 100]).Digits));
        else if (unit == "seconds" && value >= 0) rows.Number(value / SecondsOfDay, Hides(value, bounds) ? CellStyle.FineDuration : CellStyle.Duration);
        else rows.Number(value, decimal.IsInteger(value) ? CellStyle.Count : CellStyle.Number(GuardedRounding.Round(value, 2, bounds).Digits));
    }

    /// <summary>A value of a record: a time and a number as such, anything else as it is written.</summary>
    public void Value(string? text, decimal? amount)
    {
        if (text is null || amount is not { } value) rows.Text(text);
        else Amount(value, DurationText.TryRead(text, out _) ? "seconds" : "number");
    }

    public void Count(long? count) => rows.Number(count, CellStyle.Count);

    public void Verdict(Verdict? verdict) => rows.Text(VerdictWords.Of(verdict, words).Name);

    private static bool Hides(decimal value, ReadOnlySpan<decimal?> bounds) => GuardedRounding.HidesAny(value, decimal.Round(value), bounds);
}
