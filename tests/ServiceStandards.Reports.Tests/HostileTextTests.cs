using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

/// <summary>Data that would like to be more than text.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] s_texts =
    [
        "<script>alert(1)</script>", "</script><img src=x onerror=alert(2)>", "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "+1+1", "-2+3", "\t=1", "\u202Eevil\u202C", "a\u0000b\u0001c\uFFFFd\uD800e",
        new string('W', 10_000), "| a | b |\n# title", "[link](javascript:alert(3))", "\"quoted\", 'so'", "]]>", "&lt;", "_x000A_", "History", "a/b\\c?*[x]:y'",
    ];

    private static ComplianceReport Hostile => Some.Report([.. s_texts.Select((text, i) => Some.Standard(text, text, Some.Share(1, 9, Verdict.NonCompliant) with
    {
        Excluded = new Dictionary<string, long> { [text] = 3 },
    }) with
    {
        Cells = [.. s_texts.Select(t => new CellResult("2026-01", [new KeyValuePair<string, string?>(text, t)], Some.Share(1, 9, Verdict.NonCompliant)))],
        Evidence = new Evidence([new EvidenceItem(text, text, null)], [new EvidenceItem(text, text, null)]),
        Location = new SourceLocation(text, i, 1),
        Why = text,
        Improve = text,
        Tags = [text],
        Terms = [new Sentence(text, text)],
        Lines = [text],
        JudgesEach = true,
        AtRisk = new AtRisk(1, [new AtRiskItem(text, Some.AsOf, text, null)]),
    })]) with
    {
        Origins = [.. s_texts.Select(t => new StandardsOrigin(t, t, t, t, t, null))],
        Scorecards = [.. Some.Report().Scorecards.SelectMany(c => s_texts.Select(t => c with { Id = t, Title = t }))],
        Drivers = [.. Some.Report().Drivers.SelectMany(d => s_texts.Select(t => d with { Title = t, Outcome = t, By = t, Groups = [new DriverGroup(t, d.Whole)] }))],
        Name = string.Concat(s_texts),
        Records = new RecordCounts(5, 1, 0, [new RejectedRow(1, s_texts[0], s_texts[1])]),
        Warnings = [.. s_texts.Select(t => new Diagnostic { Code = "SS0001", Severity = Severity.Warning, Message = t, Location = new SourceLocation(t, 0, 0) })],
    };

    [Test]
    public void Html_has_no_element_of_it()
    {
        string html = Written.Text("report.html", Hostile);
        Regex.Count(html, "<script>").ShouldBe(1, "only the page's own");
        html.ShouldNotContain("<img");
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        html.ShouldContain(new string('W', 10_000));
        html.ShouldNotContain("\u0000");
    }

    [Test]
    public void Cells_on_demand_have_none_either()
    {
        CellResult[] cells = [.. Enumerable.Range(0, 13_000).Select(i => new CellResult(null, [new KeyValuePair<string, string?>("agent", $"</script>{i}")], Some.Share(1, 1, null)))];
        string html = Written.Text("report.html", Some.Report(Some.Standard("a", "a", Some.Share(1, 1, null)) with { Cells = cells }));
        html.ShouldNotContain("</script>0");
        string data = Regex.Match(html, "id=\"s1-data\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        JsonDocument.Parse(data).RootElement.GetProperty("groups")[7][0].GetString().ShouldBe("</script>7");
        JsonDocument.Parse(data).RootElement.GetProperty("cells").GetArrayLength().ShouldBe(13_000);
    }

    [Test]
    public void No_field_of_csv_starts_like_a_formula()
    {
        string[] fields = [.. Fields(Written.Text("report.csv", Hostile))];
        fields.Where(f => f.Length > 0 && "=+-@\t\r".Contains(f[0], StringComparison.Ordinal) && !decimal.TryParse(f, NumberStyles.Number, CultureInfo.InvariantCulture, out _)).ShouldBeEmpty();
        fields.ShouldContain("'=cmd|' /C calc'!A0");
        fields.ShouldContain("\"quoted\", 'so'");
        fields.ShouldContain("| a | b |\n# title");
    }

    [Test]
    public void A_group_that_is_a_negative_number_stays_one()
    {
        ComplianceReport report = Some.Report(Some.Standard("a", "a", Some.Share(1, 1, null)) with { Cells = [Some.Cell(null, "-5", Some.Share(1, 1, null))] });
        Fields(Written.Text("report.csv", report)).ShouldContain("-5");
    }

    [Test]
    public void Xml_is_well_formed() => XDocument.Parse(Written.Text("report.junit.xml", Hostile)).Descendants("testcase").Count().ShouldBe(s_texts.Length);

    [Test]
    public void Sarif_is_whole_and_its_places_are_uris()
    {
        JsonElement run = JsonDocument.Parse(Written.Text("report.sarif", Hostile)).RootElement.GetProperty("runs")[0];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        results.Length.ShouldBe(s_texts.Length * 2);
        results.SelectMany(r => r.GetProperty("locations").EnumerateArray()).Select(l => l.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!)
            .ShouldAllBe(uri => Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute));
    }

    [Test]
    public void Markdown_calls_nobody_and_marks_nothing()
    {
        string text = Written.Text("report.md", Hostile);
        Regex.IsMatch(text, @"(?<!\\)<(?!!-- -->)").ShouldBeFalse("no tag but the empty comment");
        Regex.IsMatch(text, @"(?<!\\)\]\(").ShouldBeFalse("no link");
        text.ShouldNotContain("@SUM");
        text.ShouldNotContain("\u202E");
        text.Length.ShouldBeLessThan(200_000);
    }

    [Test]
    public void A_workbook_is_valid_and_has_no_formula_of_it()
    {
        using SpreadsheetDocument book = SpreadsheetDocument.Open(new MemoryStream(Written.Bytes("report.xlsx", Hostile)), false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()).Select(f => f.Text)
            .ShouldAllBe(f => f.StartsWith("SUM(B", StringComparison.Ordinal));
    }

    [Test]
    public void Json_holds_it_as_it_is()
    {
        using var stream = new MemoryStream();
        Hostile.WriteJson(stream);
        JsonElement[] standards = [.. JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("standards").EnumerateArray()];
        standards.Select(s => s.GetProperty("title").GetString()).ShouldBe(s_texts.Select(Whole));
        standards.Select(s => s.GetProperty("lines")[0].GetString()).ShouldBe(s_texts.Select(Whole));

        static string Whole(string text) => string.Concat(text.EnumerateRunes()); // half a character is none
    }

    [Test]
    public void Text_has_nothing_that_could_drive_a_terminal_or_turn_the_direction()
    {
        using var writer = new StringWriter();
        Hostile.WriteText(writer);
        string text = writer.ToString();
        text.Where(c => c != '\n' && (char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Surrogate)).ShouldBeEmpty();
        text.ShouldContain(new string('W', 10_000));
        text.ShouldContain("<script>alert(1)</script>");
    }

    /// <summary>Reads CSV as RFC 4180 says, by a way of its own.</summary>
    private static IEnumerable<string> Fields(string csv) =>
        Regex.Matches(csv, "(?:^|,|\r\n)(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n]*))").Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups[2].Value);
}
