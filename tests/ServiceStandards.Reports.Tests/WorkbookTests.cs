using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ServiceStandards.Reports.Spreadsheets;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

public sealed class WorkbookTests
{
    [TestCase("en")]
    [TestCase("nl")]
    public void A_workbook_is_valid(string language)
    {
        using var stream = new MemoryStream();
        Some.Report().WriteExcel(stream, new ReportOptions { Language = language });
        using SpreadsheetDocument book = SpreadsheetDocument.Open(stream, false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        book.WorkbookPart!.WorksheetParts.SelectMany(p => p.TableDefinitionParts).Count().ShouldBe(4, "the summary, and three standards with cells");
    }

    [Test]
    public void Heads_of_a_table_are_the_texts_of_its_first_row()
    {
        using SpreadsheetDocument book = SpreadsheetDocument.Open(new MemoryStream(Written.Bytes("report.xlsx", Some.Report())), false);
        foreach (WorksheetPart sheet in book.WorkbookPart!.WorksheetParts)
        {
            Row[] rows = [.. sheet.Worksheet.Descendants<Row>()];
            foreach (Table table in sheet.TableDefinitionParts.Select(t => t.Table))
            {
                int first = int.Parse(table.Reference!.Value!.Split(':')[0][1..], System.Globalization.CultureInfo.InvariantCulture);
                rows[first - 1].Elements<Cell>().Select(c => c.InnerText).ShouldBe(table.TableColumns!.Elements<TableColumn>().Select(c => c.Name!.Value));
            }
        }
    }

    [Test]
    public void More_cells_than_a_sheet_holds_are_cut_and_told()
    {
        StandardResult standard = Some.Standard("a", "a", Some.Share(1, 1, null)) with { Cells = [.. Enumerable.Range(0, 100).Select(i => Some.Cell(null, $"g{i}", Some.Share(1, 1, null)))] };
        using var writer = new StringWriter();
        SheetTable table = StandardSheet.Write(writer, standard, new RecordCounts(2, 0, 0, []), EnglishWords.All, 1, mostRows: 60).ShouldHaveSingleItem();
        table.LastRow.ShouldBe(60);
        writer.ToString().ShouldContain("A sheet holds 60 rows at the most");
    }

    [TestCase("calls", "calls")]
    [TestCase("CALLS", "CALLS (2)")]
    [TestCase("history", "history (2)")]
    [TestCase("'a/b'", "a-b")]
    [TestCase("", "-")]
    [TestCase("abcdefghijklmnopqrstuvwxyz0123456789", "abcdefghijklmnopqrstuvwxyz01234")]
    public void Names_of_sheets_are_allowed_and_distinct(string wanted, string expected)
    {
        var names = new ServiceStandards.Reports.Spreadsheets.SheetNames();
        if (wanted == "CALLS") names.For("calls");
        names.For(wanted).ShouldBe(expected);
    }
}
