using System.Globalization;
using System.Security;
using ServiceStandards.Reports.Wording;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>What stands around the rows of a sheet: widths before them; colours, links and tables after.</summary>
internal sealed class SheetFrame(TextWriter writer, PageWords words)
{
    public void Start(params double[] widths)
    {
        writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews><cols>");
        for (int i = 0; i < widths.Length; i++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{widths[i]}\" customWidth=\"1\"/>"));
        writer.Write("</cols><sheetData>\n");
    }

    /// <summary>Ends the sheet.</summary>
    /// <param name="coloured">The ranges that hold verdicts.</param>
    /// <param name="links">Cells and the sheets they lead to.</param>
    /// <param name="tables">The tables on the sheet.</param>
    public void End(IReadOnlyList<string> coloured, IReadOnlyList<(string Cell, string Sheet)> links, IReadOnlyList<SheetTable> tables)
    {
        writer.Write("</sheetData>");
        foreach (string range in coloured) Colour(range);
        if (links.Count > 0)
        {
            writer.Write("<hyperlinks>");
            foreach (var (cell, sheet) in links)
                writer.Write($"<hyperlink ref=\"{cell}\" location=\"{SecurityElement.Escape($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!A1")}\"/>");
            writer.Write("</hyperlinks>");
        }

        writer.Write("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        if (tables.Count > 0)
        {
            writer.Write($"<tableParts count=\"{SheetTable.Text(tables.Count)}\">");
            for (int i = 1; i <= tables.Count; i++) writer.Write($"<tablePart r:id=\"rId{SheetTable.Text(i)}\"/>");
            writer.Write("</tableParts>");
        }

        writer.Write("</worksheet>");
    }

    private void Colour(string range)
    {
        writer.Write($"<conditionalFormatting sqref=\"{range}\">");
        for (int i = 0; i < VerdictWords.InOrder.Count; i++)
        {
            string name = SecurityElement.Escape(VerdictWords.Of(VerdictWords.InOrder[i], words).Name);
            writer.Write($"<cfRule type=\"cellIs\" dxfId=\"{SheetTable.Text(i)}\" priority=\"{SheetTable.Text(i + 1)}\" operator=\"equal\"><formula>\"{name}\"</formula></cfRule>");
        }

        writer.Write("</conditionalFormatting>");
    }
}
