using System.Text;

namespace ServiceStandards.Reports.Wording;

/// <summary>Text made fit for XML 1.0: what it does not allow becomes the replacement character.</summary>
internal static class PlainXml
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var fit = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            fit.Append(rune.Value is '\t' or '\n' or '\r' or (>= ' ' and not 0xFFFE and not 0xFFFF) ? rune.ToString() : "\uFFFD");
        return fit.ToString();
    }
}
