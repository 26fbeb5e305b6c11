using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>Each format can be read by what it is meant for, also with texts that are not meant well.</summary>
public sealed class FormatTests
{
    private const string Hostile = "=cmd()";

    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void A_workbook_is_a_package_of_well_formed_sheets()
    {
        using ZipArchive package = ZipFile.OpenRead(Written("report.xlsx"));
        package.Entries.Select(e => e.FullName).ShouldContain("[Content_Types].xml");
        foreach (ZipArchiveEntry part in package.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using Stream stream = part.Open();
            XDocument.Load(stream).Root.ShouldNotBeNull(part.FullName);
        }
    }

    [Test]
    public void A_pipeline_sees_a_missed_standard_as_a_failure()
    {
        XDocument suites = XDocument.Load(Written("report.xml"));
        suites.Descendants("testcase").Count().ShouldBe(1);
        suites.Descendants("failure").Count().ShouldBe(1);
    }

    [Test]
    public void A_missed_standard_is_a_result_at_its_line()
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Written("report.sarif")));
        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Test]
    public void Nothing_in_a_table_is_a_formula() =>
        File.ReadAllLines(Written("report.csv")).SelectMany(l => l.Split(',')).ShouldAllBe(c => !c.TrimStart('"').StartsWith('='));

    [Test]
    public void A_page_of_markdown_shows_the_verdict() => File.ReadAllText(Written("report.md")).ShouldContain("on-compliant");

    private string Written(string name)
    {
        string standards = _desk.Write("charter.yaml", Desk.Charter.Replace("answered:", "answered:\n    by: queue"));
        string records = _desk.Write("calls.csv", $"id,channel,queue,wait\n{Hostile},voice,{Hostile},5m\n");
        HostRun run = HostRun.Of("evaluate", "-s", standards, "-r", records, "--as-of", "2026-04-01", "--output", _desk.Path(name));
        run.Code.ShouldBe(1, run.Error);
        return _desk.Path(name);
    }
}
