using ServiceStandards.Values;

namespace ServiceStandards.Testing;

/// <summary>
/// A figure as a test writes it. Without digits behind the point it is meant exactly; with some, the figure that came out is rounded
/// to as many (half away from zero) before they are compared, so that 66.67% can stand for two thirds.
/// </summary>
/// <param name="Value">A percentage, seconds, or a plain number.</param>
/// <param name="Unit">share, seconds or number.</param>
/// <param name="Digits">The digits written behind the point; 0 = exact.</param>
/// <param name="Text">As it is written.</param>
internal sealed record ExpectedAmount(decimal Value, string Unit, int Digits, string Text)
{
    public static ExpectedAmount? Read(string text)
    {
        if (NumberText.TryReadShare(text, out decimal share)) return new ExpectedAmount(share * 100, "share", DigitsOf(text), text);
        if (NumberText.TryRead(text, out decimal number)) return new ExpectedAmount(number, "number", DigitsOf(text), text);
        return DurationText.TryRead(text, out long ticks) ? new ExpectedAmount((decimal)ticks / TimeSpan.TicksPerSecond, "seconds", DigitsOf(text), text) : null;
    }

    /// <param name="amount">A fraction, seconds, or a plain number; null = no figure.</param>
    /// <param name="unit">share, seconds, number or points.</param>
    public bool IsMetBy(decimal? amount, string unit)
    {
        if (amount is not { } figure || (unit == "points" ? "number" : unit) != Unit) return false;
        decimal shown = unit == "share" ? figure * 100 : figure;
        return (Digits == 0 ? shown : decimal.Round(shown, Digits, MidpointRounding.AwayFromZero)) == Value;
    }

    /// <summary>Of a share or a number, and of seconds; behind other units a fraction is exact.</summary>
    private static int DigitsOf(string text)
    {
        string number = text.EndsWith('%') || text.EndsWith('s') ? text[..^1].TrimEnd(' ') : text;
        int point = number.LastIndexOf('.');
        return point >= 0 && number.AsSpan(point + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? number.Length - point - 1 : 0;
    }
}
