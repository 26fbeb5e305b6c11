using System.Globalization;
using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Agreement;

/// <summary>The report from the database has the same bytes as the one from the fetched records, warnings and evidence and all.</summary>
public sealed class SameReportsTests
{
    private const string Header = """
        service-standards: 1
        source: Interviews
        approved: { by: Board, on: 2026-01-05 }
        time-zone: Europe/Amsterdam

        """;

    private static readonly Lazy<(ContactsContext Database, IReadOnlyList<StoredContact> Records)> s_spring = new(() =>
    {
        IReadOnlyList<StoredContact> records = Some.Contacts(3000);
        return (ContactsDatabase.With(records), records);
    });

    private static IEnumerable<TestCaseData> Files() => Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases"), "*.yaml").Order(StringComparer.Ordinal)
        .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileNameWithoutExtension(f)));

    [TestCaseSource(nameof(Files))]
    public async Task Standards_of_a_case_file_give_the_same_bytes(string file)
    {
        var (database, records) = s_spring.Value;
        StandardsFor<StoredContact> standards = StandardSet.Parse(Header + await File.ReadAllTextAsync(file), "case.yaml").For<StoredContact>();
        ComplianceReport pushed = await standards.EvaluateAsync(database.Contacts, Some.AsOf);
        ReportBytes.Of(pushed).ShouldBe(ReportBytes.Of(standards.Evaluate(records, Some.AsOf)));
        pushed.Standards.Count(s => s.Whole.Judged > 0).ShouldBe(pushed.Standards.Count);
    }

    [TestCase("cells", "2611-07-04T22:30:00Z", "4999-12-31T23:10:00Z", "1893-05-01T11:00:00Z")]
    [TestCase("working-time", "2003-07-04T12:30:00Z", "2044-03-27T01:30:00Z", "2026-03-24T09:00:00Z")]
    public async Task Records_of_far_years_give_the_same_bytes(string file, params string[] times)
    {
        StoredContact[] far = [.. Some.Contacts(60).Select((c, i) => Moved(c, DateTimeOffset.Parse(times[i % times.Length], CultureInfo.InvariantCulture).AddHours(i)))];
        using ContactsContext database = ContactsDatabase.With(far);
        StandardsFor<StoredContact> standards = StandardSet.Parse(Header + await File.ReadAllTextAsync(Path.Combine(TestContext.CurrentContext.TestDirectory, "Cases", file + ".yaml")), "case.yaml").For<StoredContact>();
        ReportBytes.Of(await standards.EvaluateAsync(database.Contacts, Some.AsOf)).ShouldBe(ReportBytes.Of(standards.Evaluate(far, Some.AsOf)));
    }

    private static StoredContact Moved(StoredContact contact, DateTimeOffset arrived) => new()
    {
        Id = contact.Id,
        Channel = contact.Channel,
        Queue = contact.Queue,
        ArrivedAt = arrived,
        QueuedAt = contact.QueuedAt is null ? null : arrived.AddHours(2).DateTime,
        FirstReplyAt = contact.FirstReplyAt is null ? null : arrived.AddDays(1.5),
        EndedAt = arrived.AddHours(1),
        Vip = contact.Vip,
        Csat = contact.Csat,
    };

    [OneTimeTearDown]
    public void Close()
    {
        if (s_spring.IsValueCreated) s_spring.Value.Database.Dispose();
    }
}
