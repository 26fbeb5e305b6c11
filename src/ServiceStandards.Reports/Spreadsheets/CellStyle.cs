using DocumentFormat.OpenXml.Spreadsheet;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>The styles of cells, as places in the style sheet, and that style sheet.</summary>
internal static class CellStyle
{
    public const int Plain = 0, Title = 1, Heading = 2, Soft = 3, Count = 4, Duration = 5, Guarded = 6, FineDuration = 7, NumberHeading = 8;

    private const int Percents = 9, FewestDigits = 2, MostDigits = 10, Numbers = Percents + MostDigits - FewestDigits + 1;
    private const uint FirstFormat = 164;

    /// <summary>The verdicts as their colours stand in the style sheet, in the order of <see cref="Wording.VerdictWords.InOrder"/>: letters, ground.</summary>
    private static readonly (string Letters, string Ground)[] s_verdicts =
        [("116338", "E0F2E7"), ("7A4A00", "FCEFD0"), ("A81C16", "FDE5E2"), ("573C9E", "EBE6F9"), ("34536C", "E2ECF4"), ("52575E", "EBEBE8"), ("52575E", "EBEBE8")];

    /// <summary>A percentage with so many digits.</summary>
    public static int Percent(int digits) => Percents + Math.Clamp(digits, FewestDigits, MostDigits) - FewestDigits;

    /// <summary>A number with so many digits.</summary>
    public static int Number(int digits) => Numbers + Math.Clamp(digits, FewestDigits, MostDigits) - FewestDigits;

    public static Stylesheet Sheet()
    {
        string[] digits = [.. Enumerable.Range(FewestDigits, MostDigits - FewestDigits + 1).Select(d => new string('0', d))];
        string[] formats = ["#,##0", "[h]:mm:ss", "[h]:mm:ss.000", .. digits.Select(d => $"0.{d}%"), .. digits.Select(d => $"#,##0.{d}")];
        CellFormat[] cells =
        [
            new() { FontId = 0 }, new() { FontId = 1, ApplyFont = true }, new() { FontId = 2, ApplyFont = true }, new() { FontId = 3, ApplyFont = true },
            Formatted(0), Formatted(1), new() { FontId = 0, QuotePrefix = true }, Formatted(2),
            new(new Alignment { Horizontal = HorizontalAlignmentValues.Right }) { FontId = 2, ApplyFont = true, ApplyAlignment = true }, .. Enumerable.Range(3, formats.Length - 3).Select(Formatted),
        ];
        return new Stylesheet(
            new NumberingFormats(formats.Select((f, i) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)i, FormatCode = f })) { Count = (uint)formats.Length },
            new Fonts(Font(11), Font(16, isBold: true), Font(11, isBold: true), Font(10, "52575E")) { Count = 4 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(cells) { Count = (uint)cells.Length },
            new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
            new DifferentialFormats(s_verdicts.Select(Coloured)) { Count = (uint)s_verdicts.Length });
    }

    private static CellFormat Formatted(int format) => new() { NumberFormatId = FirstFormat + (uint)format, FontId = 0, ApplyNumberFormat = true };

    private static Font Font(double size, string? colour = null, bool isBold = false)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (colour is not null) font.Append(new Color { Rgb = "FF" + colour });
        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    private static DifferentialFormat Coloured((string Letters, string Ground) verdict) => new(
        new Font(new Color { Rgb = "FF" + verdict.Letters }),
        new Fill(new PatternFill { PatternType = PatternValues.Solid, BackgroundColor = new BackgroundColor { Rgb = "FF" + verdict.Ground } }));
}
