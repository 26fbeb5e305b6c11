using System.Globalization;
using System.Text;

namespace ServiceStandards.Diagnostics;

/// <summary>Text of a file made safe for a terminal, and how many cells of it that takes.</summary>
internal static class Printable
{
    private const int TabWidth = 4;

    /// <summary>Blocks whose letters take two cells: Hangul, CJK, full-width forms, emoji.</summary>
    private static readonly (int From, int To)[] s_wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t') printable.Append(' ', TabWidth);
            else printable.Append(IsUnsafe(rune) ? "\uFFFD" : rune.ToString());
        }

        return printable.ToString();
    }

    public static int Cells(string text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes()) cells += Cells(rune);
        return cells;
    }

    private static int Cells(Rune rune) => rune.Value switch
    {
        '\t' => TabWidth,
        _ when IsUnsafe(rune) => 1,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        var value => Array.Exists(s_wide, block => value >= block.From && value <= block.To) ? 2 : 1,
    };

    /// <summary>Controls could drive the terminal, format characters could turn the direction of the text.</summary>
    private static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
