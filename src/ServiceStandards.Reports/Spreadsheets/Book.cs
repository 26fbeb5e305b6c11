using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ServiceStandards.Reports.Spreadsheets;

/// <summary>
/// Writes the parts of a workbook into a zip, one after the other. The SDK's own package keeps a part of a new document in memory
/// until the end and stamps it with the machine's time; this does neither.
/// </summary>
internal sealed class Book(Stream stream) : IDisposable
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The first moment a zip can tell: the same bytes at any time.</summary>
    private static readonly DateTimeOffset s_noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<(string Name, SheetTable? Table)> _sheets = [];
    private int _tables;

    /// <summary>The number the next table will have.</summary>
    public int NextTable => _tables + 1;

    /// <summary>Writes a sheet; the tables on it are told by what writes it.</summary>
    public void Sheet(string name, Func<TextWriter, IReadOnlyList<SheetTable>> write)
    {
        string number = SheetTable.Text(_sheets.Count + 1);
        IReadOnlyList<SheetTable> tables = [];
        Part($"xl/worksheets/sheet{number}.xml", writer => tables = write(writer));
        _sheets.Add((name, tables.Count > 0 ? tables[0] : null));
        _tables += tables.Count;
        if (tables.Count == 0) return;
        Part($"xl/worksheets/_rels/sheet{number}.xml.rels", writer => Relate(writer, tables.Select((t, i) => ("rId" + SheetTable.Text(i + 1), "table", $"../tables/table{SheetTable.Text(t.Number)}.xml"))));
        foreach (SheetTable table in tables) Part($"xl/tables/table{SheetTable.Text(table.Number)}.xml", writer => writer.Write(table.Part().OuterXml));
    }

    /// <summary>Writes what binds the sheets together.</summary>
    public void Dispose()
    {
        Part("xl/styles.xml", writer => writer.Write(CellStyle.Sheet().OuterXml));
        Part("xl/workbook.xml", writer => writer.Write(Workbook().OuterXml));
        Part("xl/_rels/workbook.xml.rels", writer => Relate(writer,
            [.. _sheets.Select((_, i) => ("rId" + SheetTable.Text(i + 1), "worksheet", $"worksheets/sheet{SheetTable.Text(i + 1)}.xml")), ("styles", "styles", "styles.xml")]));
        Part("_rels/.rels", writer => Relate(writer, [("rId1", "officeDocument", "xl/workbook.xml")]));
        Part("[Content_Types].xml", ContentTypes);
        _zip.Dispose();
    }

    private Workbook Workbook()
    {
        var book = new Workbook(new Sheets(_sheets.Select((s, i) => new Sheet { Name = s.Name, SheetId = (uint)i + 1, Id = "rId" + SheetTable.Text(i + 1) })));
        DefinedName[] names = [.. _sheets.SelectMany((sheet, i) => sheet.Table is { } table ? Printing(sheet.Name, table, (uint)i) : [])];
        if (names.Length > 0) book.Append(new DefinedNames(names));
        book.AddNamespaceDeclaration("r", Office);
        return book;
    }

    /// <summary>What is printed of a sheet, and that each page has the heads of its table.</summary>
    private static IEnumerable<DefinedName> Printing(string sheet, SheetTable table, uint index)
    {
        string quoted = $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!", row = SheetTable.Text(table.FirstRow);
        yield return new DefinedName($"{quoted}{table.PrintArea}") { Name = "_xlnm.Print_Area", LocalSheetId = index };
        yield return new DefinedName($"{quoted}${row}:${row}") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
    }

    private void ContentTypes(TextWriter writer)
    {
        writer.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Override(writer, "/xl/workbook.xml", "sheet.main+xml");
        Override(writer, "/xl/styles.xml", "styles+xml");
        for (int i = 1; i <= _sheets.Count; i++) Override(writer, $"/xl/worksheets/sheet{SheetTable.Text(i)}.xml", "worksheet+xml");
        for (int i = 1; i <= _tables; i++) Override(writer, $"/xl/tables/table{SheetTable.Text(i)}.xml", "table+xml");
        writer.Write("</Types>");
    }

    private static void Override(TextWriter writer, string part, string type) =>
        writer.Write($"<Override PartName=\"{part}\" ContentType=\"{Main}{type}\"/>");

    private static void Relate(TextWriter writer, IEnumerable<(string Id, string Type, string Target)> relations)
    {
        writer.Write($"<Relationships xmlns=\"{Relationships}\">");
        foreach (var (id, type, target) in relations) writer.Write($"<Relationship Id=\"{id}\" Type=\"{Office}/{type}\" Target=\"{target}\"/>");
        writer.Write("</Relationships>");
    }

    private void Part(string name, Action<TextWriter> write)
    {
        ZipArchiveEntry entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = s_noTime;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false), 1 << 16);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(writer);
    }
}
