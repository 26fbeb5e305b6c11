using System.Globalization;
using System.Numerics;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>Sums of the database, which may have more digits than a decimal holds, as exact sums.</summary>
internal static class ExactNumber
{
    private const int Digits = 28;

    /// <param name="text">A number as PostgreSQL writes it.</param>
    public static ExactSum Sum(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? text : text[..point], part = point < 0 ? "" : text[(point + 1)..].TrimEnd('0');
        if (part.Length > Digits) throw new Records.RecordsUnreadableException($"The database sums to {text}: a value has more than {Digits} digits behind the point.");
        return ExactSum.OfFinest(BigInteger.Parse(whole + part.PadRight(Digits, '0'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }
}
