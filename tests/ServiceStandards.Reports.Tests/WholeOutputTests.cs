using System.Xml.Linq;

namespace ServiceStandards.Reports.Tests;

public sealed class WholeOutputTests
{
    private static IEnumerable<string> Forms => Written.Forms.Keys;

    [TestCaseSource(nameof(Forms))]
    public void A_report_is_written_as_approved(string form) => Written.Text(form, Some.Report()).ShouldBeApproved(form);

    [TestCaseSource(nameof(Forms)), SetCulture("tr-TR"), SetUICulture("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing(string form) => Written.Text(form, Some.Report()).ShouldBeApproved(form);

    [TestCaseSource(nameof(Forms)), SetCulture("nl-NL"), SetUICulture("nl-NL")]
    public void Nor_does_a_Dutch_one(string form) => Written.Text(form, Some.Report()).ShouldBeApproved(form);

    [TestCaseSource(nameof(Forms))]
    public void The_same_report_gives_the_same_bytes(string form) => Written.Bytes(form, Some.Report()).ShouldBe(Written.Bytes(form, Some.Report()));

    [TestCaseSource(nameof(Forms))]
    public void A_report_of_nothing_is_written(string form) => Written.Bytes(form, Some.Report([])).ShouldNotBeEmpty();

    [Test]
    public void A_file_is_replaced_only_when_the_report_is_whole()
    {
        string folder = Directory.CreateTempSubdirectory().FullName, path = Path.Combine(folder, "report.html");
        File.WriteAllText(path, "before");
        Should.Throw<ArgumentException>(() => Some.Report().WriteHtml(path, new ReportOptions { Language = "fr" }));
        File.ReadAllText(path).ShouldBe("before");
        Some.Report().WriteHtml(path);
        File.ReadAllText(path).ShouldStartWith("<!DOCTYPE html>");
        Directory.GetFiles(folder).ShouldBe([path]);
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void JUnit_counts_what_fails_and_what_is_skipped()
    {
        XElement suite = XDocument.Parse(Written.Text("report.junit.xml", Some.Report())).Root!.Element("testsuite")!;
        suite.Elements("testcase").Count(c => c.Element("failure") is not null).ShouldBe((int)suite.Attribute("failures")!);
        suite.Elements("testcase").Count(c => c.Element("skipped") is not null).ShouldBe((int)suite.Attribute("skipped")!);
        ((int)suite.Attribute("tests")!).ShouldBe(8);
        ((int)suite.Attribute("failures")!).ShouldBe(1);
        ((int)suite.Attribute("skipped")!).ShouldBe(4);
    }
}
