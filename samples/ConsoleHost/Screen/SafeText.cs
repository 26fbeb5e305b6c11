using System.Globalization;
using System.Text;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Text that quotes a file: what could drive the terminal or turn the text around is not passed on.</summary>
internal static class SafeText
{
    public static string Of(string text) => string.Concat(text.EnumerateRunes()
        .Select(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ? "\uFFFD" : rune.ToString()));
}
