using System.Globalization;
using System.Text.Json;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes figures and amounts as JSON.</summary>
internal sealed class FiguresJson(Utf8JsonWriter json)
{
    private const int ShareDigits = 9, MostDigits = 18, MostCharacters = 64;

    public void Write(Figures figures, string unit)
    {
        json.WriteString("verdict", VerdictText.Of(figures.Verdict));
        Amount("attained", figures.Attained, unit);
        Amount("value", unit == "share" ? null : figures.Attained, unit);
        Amount("margin", figures.Margin, unit);
        json.WriteNumber("judged", figures.Judged);
        json.WriteNumber("met", figures.Met);
        json.WriteNumber("missed", figures.Missed);
        json.WriteNumber("pending", figures.Pending);
        json.WriteNumber("unmeasurable", figures.Unmeasurable);
        Counts("excluded", figures.Excluded);
        Counts("skipped", figures.Skipped);
        json.WriteNumber("outOfScope", figures.OutOfScope);
        json.WriteNumber("unclear", figures.Unclear);
        Range("range", figures.RangeLow, figures.RangeHigh, unit);
        json.WriteBoolean("cannotStay", figures.CannotStay);
        Range("interval", (decimal?)figures.IntervalLow, (decimal?)figures.IntervalHigh, unit);
        Number("missesLeft", figures.MissesLeft);
        Number("metNeeded", figures.MetNeeded);
    }

    /// <summary>Shares have nine digits behind the point at the least.</summary>
    public void Amount(string name, decimal? value, string unit)
    {
        json.WritePropertyName(name);
        if (value is not { } amount)
        {
            json.WriteNullValue();
            return;
        }

        Span<byte> digits = stackalloc byte[MostCharacters];
        json.WriteRawValue(digits[..Format(amount, unit == "share" ? ShareDigits : 0, digits)], skipInputValidation: true);
    }

    /// <summary>So many digits behind the point at the least, 18 at the most, else without zeros at the end. A pattern of digits would do the same in five times the time.</summary>
    private static int Format(decimal amount, int leastDigits, Span<byte> digits)
    {
        amount = amount.Scale > MostDigits ? decimal.Round(amount, MostDigits, MidpointRounding.AwayFromZero) : amount;
        if (amount == 0) amount = 0; // without a sign
        amount.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        int scale = amount.Scale;
        if (scale == 0 && leastDigits > 0) digits[length++] = (byte)'.';
        for (; scale < leastDigits; scale++) digits[length++] = (byte)'0';
        for (; scale > leastDigits && digits[length - 1] == '0'; scale--) length--;
        return digits[length - 1] == '.' ? length - 1 : length;
    }

    private void Counts(string name, IReadOnlyDictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (reason, count) in counts) json.WriteNumber(reason, count);
        json.WriteEndObject();
    }

    private void Range(string name, decimal? low, decimal? high, string unit)
    {
        if (low is null && high is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Amount("low", low, unit);
        Amount("high", high, unit);
        json.WriteEndObject();
    }

    private void Number(string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
