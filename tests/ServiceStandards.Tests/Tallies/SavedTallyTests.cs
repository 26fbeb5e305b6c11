using System.Text;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Tallies;

public sealed class SavedTallyTests
{
    [Test]
    public void A_tally_read_again_is_saved_with_the_same_bytes()
    {
        byte[] saved = Some.Saved(Some.Tally());
        Some.Saved(Some.Read(saved)).ShouldBe(saved);
    }

    [Test]
    public void A_tally_read_again_gives_the_same_report_without_the_records() =>
        Json(Some.Standards.Report(Some.Read(Some.Saved(Some.Tally())))).ShouldBe(Json(Some.Standards.For<Mail>().Report(Some.Tally())));

    [Test]
    public void The_made_up_mails_reach_everything_a_tally_can_hold()
    {
        ComplianceReport report = Some.Standards.Report(Some.Tally());
        report.Records.Rejected.ShouldBe(2);
        report.Records.StrayEvents.ShouldBe(4);
        report.Standards[0].AtRisk!.Count.ShouldBeGreaterThan(0);
        report.Standards[0].Evidence.Worst.Count.ShouldBe(3);
        report.Standards[0].Whole.Pending.ShouldBeGreaterThan(0);
        report.Standards[0].Whole.Unclear.ShouldBeGreaterThan(0);
        report.Standards[0].Whole.Excluded["Storm"].ShouldBeGreaterThan(0);
        report.Drivers[0].Groups.Count.ShouldBeGreaterThan(2);
        report.Warnings.ShouldContain(w => w.Message.Contains("chatt"));
        report.Standards.ShouldAllBe(s => s.Whole.Judged > 0 || s.Target == null);
    }

    [Test]
    public void The_order_of_the_records_does_not_change_a_byte_of_the_saved_tally() =>
        Some.Saved(Some.Tally([.. Some.Mails.Reverse()])).ShouldBe(Some.Saved(Some.Tally()));

    [Test]
    public void Nor_does_it_where_all_texts_occur_that_standards_name()
    {
        StandardSet standards = StandardSet.Parse("service-standards: 1\nstandards: { s: { count: { queue: storm, channel: voice } } }");
        Some.Saved(Some.Tally([.. Some.Mails.Reverse()], standards)).ShouldBe(Some.Saved(Some.Tally(standards: standards)));
    }

    [Test]
    public void Parts_saved_and_merged_are_the_tally_of_the_whole_but_for_the_rows_left_out()
    {
        Tally first = Some.Read(Some.Saved(Some.Tally([.. Some.Mails.Take(25)]))), second = Some.Read(Some.Saved(Some.Tally([.. Some.Mails.Skip(25)])));
        ComplianceReport merged = Some.Standards.Report(first.Merge(second)), whole = Some.Standards.Report(Some.Tally());
        merged.Records.Rejected.ShouldBe(4);
        Json(merged with { Records = whole.Records, Warnings = [] }).ShouldBe(Json(whole with { Warnings = [] }));
        Some.Saved(first.Merge(second)).ShouldBe(Some.Saved(second.Merge(first)));
    }

    [Test]
    public void A_saved_tally_is_plain_UTF_8_JSON_that_says_its_version_first() =>
        Encoding.UTF8.GetString(Some.Saved(Some.Tally())).ShouldStartWith("{\"service-standards-tally\":1,\"fingerprint\":\"");

    [Test]
    public void A_file_is_saved_and_loaded()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{TestContext.CurrentContext.Test.ID}.tally.json");
        Some.Tally().Save(path);
        Some.Saved(Tally.Load(path)).ShouldBe(Some.Saved(Some.Tally()));
        File.Delete(path);
        Should.Throw<TallyUnreadableException>(() => Tally.Load(path)).Message.ShouldContain(path);
    }

    private static string Json(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        report.WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
