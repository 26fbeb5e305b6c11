using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

public sealed class AccountTests
{
    private static readonly ComplianceReport s_report = Some.Report();

    private static IEnumerable<string> Ids => s_report.Standards.Select(s => s.Id);

    [TestCaseSource(nameof(Ids))]
    public void The_lines_of_an_account_add_up_to_the_records_read(string id) =>
        Account.Of(s_report.Standards.First(s => s.Id == id), s_report.Records, EnglishWords.All).Sum.ShouldBe(s_report.Records.Read);

    [Test]
    public void What_does_not_add_up_is_said() =>
        Written.Text("report.html", Some.Report(Some.Standard("a", "a", Some.Share(1, 2, Verdict.NonCompliant)))).ShouldContain("add up to 3, not to the records read");

    [Test]
    public void Nothing_is_said_where_it_adds_up() => Written.Text("report.html", s_report).ShouldNotContain("not to the records read");
}
