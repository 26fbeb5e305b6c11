using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Agreement;

/// <summary>The report from the database has the same bytes as the one from the fetched records, warnings and evidence and all.</summary>
public sealed class SameReportsTests
{
    private static readonly Lazy<(ContactsContext Database, IReadOnlyList<StoredContact> Records)> s_spring = new(() =>
    {
        IReadOnlyList<StoredContact> records = Some.Contacts(3000);
        return (ContactsDatabase.With(records), records);
    });

    private static IEnumerable<TestCaseData> Files() => CaseFiles.All();

    [TestCaseSource(nameof(Files))]
    public async Task Standards_of_a_case_file_give_the_same_bytes(string file)
    {
        var (database, records) = s_spring.Value;
        StandardsFor<StoredContact> standards = StandardSet.Parse(CaseFiles.Standards(file), "case.yaml").For<StoredContact>();
        ComplianceReport pushed = await standards.EvaluateAsync(database.Contacts, Some.AsOf);
        ReportBytes.Of(pushed).ShouldBe(ReportBytes.Of(standards.Evaluate(records, Some.AsOf)));
        pushed.Standards.Count(s => s.Whole.Judged > 0).ShouldBe(pushed.Standards.Count);
    }

    [OneTimeTearDown]
    public void Close()
    {
        if (s_spring.IsValueCreated) s_spring.Value.Database.Dispose();
    }
}
