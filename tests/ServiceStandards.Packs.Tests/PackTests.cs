using ServiceStandards.Verdicts;

namespace ServiceStandards.Packs.Tests;

[Parallelizable(ParallelScope.All)]
public sealed class PackTests
{
    private static IReadOnlyList<Pack> Packs => Pack.All;

    [TestCaseSource(nameof(Packs))]
    public void A_pack_has_nothing_to_warn_about(Pack pack) => StandardSet.Load(pack.Paths).Warnings.Select(w => w.ToString()).ShouldBeEmpty();

    [Test]
    public void All_packs_can_be_loaded_together_without_warnings() => StandardSet.Load([Repository.Standards()]).Warnings.Select(w => w.ToString()).ShouldBeEmpty();

    [Test]
    public void No_file_of_standards_is_left_out_of_these_tests()
    {
        string[] loaded = [.. StandardSet.Load([Repository.Standards()]).Ids.Order(StringComparer.Ordinal)];
        string[] tested = [.. Packs.SelectMany(p => StandardSet.Load(p.Paths).Ids).Order(StringComparer.Ordinal)];
        tested.ShouldBe(loaded);
    }

    [TestCaseSource(nameof(Packs))]
    public void No_row_of_the_sample_is_rejected(Pack pack)
    {
        RecordCounts records = pack.Judge().Records;
        records.RejectedRows.ShouldBeEmpty();
        records.Rejected.ShouldBe(0);
        records.Read.ShouldBeGreaterThanOrEqualTo(50);
    }

    [TestCaseSource(nameof(Packs))]
    public void The_sample_shows_every_standard_at_work(Pack pack)
    {
        ComplianceReport report = pack.Judge();
        foreach (StandardResult standard in report.Standards) standard.Whole.Judged.ShouldBeGreaterThan(0, standard.Id);
    }

    [TestCaseSource(nameof(Packs))]
    public void Every_record_of_the_sample_is_accounted_for_by_every_standard(Pack pack)
    {
        ComplianceReport report = pack.Judge();
        foreach (StandardResult standard in report.Standards)
        {
            Figures whole = standard.Whole;
            long accounted = whole.Judged + whole.Pending + whole.Unmeasurable + whole.Excluded.Values.Sum() + whole.Skipped.Values.Sum() + whole.OutOfScope;
            (accounted + report.Records.Rejected + report.Records.Skipped).ShouldBe(report.Records.Read, standard.Id);
        }
    }

    [TestCaseSource(nameof(Packs))]
    public void The_readme_names_each_standard_scorecard_and_driver_analysis(Pack pack)
    {
        string readme = File.ReadAllText(Repository.Standards(pack.Readme));
        ComplianceReport report = pack.Judge();
        string[] ids = [.. report.Standards.Select(s => s.Id).Concat(report.Scorecards.Select(c => c.Id)).Concat(report.Drivers.Select(d => d.Id)).Distinct()];
        ids.Where(id => !readme.Contains($"`{id}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [TestCaseSource(nameof(Packs))]
    public void The_sample_comes_out_as_approved(Pack pack) => Summary.Of(pack.Judge()).ShouldBeApproved(pack.Name);
}
