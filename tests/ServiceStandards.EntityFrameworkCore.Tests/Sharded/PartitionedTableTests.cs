using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.EntityFrameworkCore.Tests.Agreement;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Sharded;

/// <summary>A table whose partitions other servers keep (postgres_fdw): where its key is among the cells these count what they keep, and cells travel.</summary>
public sealed partial class PartitionedTableTests
{
    private static readonly IReadOnlyList<StoredContact> s_contacts = Some.Contacts(3000);
    private static readonly Lazy<ShardedContacts> s_table = new(() => ShardedContacts.On(SharedShards.Servers(), "partitioned", s_contacts));

    private static IEnumerable<TestCaseData> Files() => CaseFiles.All();

    [Test]
    public async Task Servers_count_the_rows_that_they_keep_where_the_key_of_the_table_is_among_the_cells()
    {
        IReadOnlyList<string?> plans = await PushedQueries.Plans(s_table.Value.Whole, Standards("per: week, by: [channel, queue]"));
        plans.Count.ShouldBe(4);
        foreach (string plan in plans.Select(p => p.ShouldNotBeNull()))
        {
            Aggregates().Matches(plan).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal).ShouldBe(["contacts_1", "contacts_2"]);
            int[] travelled = [.. ForeignScans().Matches(plan).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];
            travelled.Length.ShouldBe(2);
            travelled.ShouldAllBe(rows => rows > 0 && rows < s_contacts.Count / 6);
        }
    }

    [Test]
    public async Task What_the_servers_count_is_what_is_counted_of_fetched_rows()
    {
        string yaml = Standards("per: week, by: [channel, queue]");
        ReportBytes.Of(await Evaluated(yaml)).ShouldBe(ReportBytes.Of(Expected(yaml)));
    }

    [Test]
    public async Task Where_the_key_is_not_among_the_cells_rows_travel_unless_each_server_is_named()
    {
        string yaml = Standards("per: week, by: channel");
        (await PushedQueries.Plans(s_table.Value.Whole, yaml)).ShouldAllBe(p => p == null);
        ReportBytes.Of(await Evaluated(yaml)).ShouldBe(ReportBytes.Of(Expected(yaml)));
        ShardedContacts table = s_table.Value;
        ComplianceReport named = await StandardSet.Parse(yaml).For<StoredContact>().EvaluateAsync([table.Rest, .. table.Shards.Select(s => s.Contacts)], Some.AsOf);
        ReportBytes.Of(named).ShouldBe(ReportBytes.Of(Expected(yaml)));
    }

    [TestCaseSource(nameof(Files))]
    public async Task Standards_of_a_case_file_give_the_same_bytes(string file)
    {
        string yaml = CaseFiles.Standards(file);
        ReportBytes.Of(await Evaluated(yaml)).ShouldBe(ReportBytes.Of(Expected(yaml)));
    }

    [Test]
    public async Task Times_of_long_ago_are_counted_like_any()
    {
        string yaml = Standards("per: year, by: queue");
        DateTimeOffset[] long_ago = [new(1911, 5, 1, 0, 0, 0, TimeSpan.Zero), new(1989, 12, 31, 23, 30, 0, TimeSpan.Zero), new(2077, 7, 1, 22, 30, 0, TimeSpan.Zero)];
        StoredContact[] contacts = [.. Some.Contacts(200), .. long_ago.Select((t, i) => new StoredContact { Id = $"old{i}", Queue = "sales", Direction = "inbound", ArrivedAt = t, FirstReplyAt = t.AddHours(i * 3) })];
        using ShardedContacts table = ShardedContacts.On(SharedShards.Servers(), "long_ago", contacts);
        StandardsFor<StoredContact> standards = StandardSet.Parse(yaml).For<StoredContact>();
        ReportBytes.Of(await standards.EvaluateAsync(table.Whole.Contacts, Some.AsOf)).ShouldBe(ReportBytes.Of(standards.Evaluate(contacts, Some.AsOf)));
    }

    [Test]
    public async Task A_server_that_is_killed_while_it_counts_gives_an_error_and_no_report()
    {
        PostgresServer killed = SharedShards.Servers()[2];
        using ShardedContacts table = ShardedContacts.On(SharedShards.Servers(), "killed_in_the_middle", Some.Contacts(100));
        using var held = new HeldTable(table.Shards[1]);
        var options = new DatabaseOptions { Retries = 1, RetryDelay = TimeSpan.FromMilliseconds(10) };
        Task<ComplianceReport> evaluation = StandardSet.Parse(Standards("by: queue")).For<StoredContact>().EvaluateAsync(table.Whole.Contacts, Some.AsOf, options);
        await held.SomebodyWaits();
        killed.Kill();
        using var again = new Restarted(killed);
        (await Should.ThrowAsync<PostgresException>(() => evaluation)).SqlState.ShouldStartWith("08", Case.Sensitive, "the coordinator has lost a connection");
    }

    [OneTimeTearDown]
    public void Close()
    {
        if (s_table.IsValueCreated) s_table.Value.Dispose();
    }

    private static Task<ComplianceReport> Evaluated(string yaml) => StandardSet.Parse(yaml).For<StoredContact>().EvaluateAsync(s_table.Value.Whole.Contacts, Some.AsOf);

    private static ComplianceReport Expected(string yaml) => StandardSet.Parse(yaml).For<StoredContact>().Evaluate(s_contacts, Some.AsOf);

    private static string Standards(string cells) => $$"""
        service-standards: 1
        source: Interviews
        approved: { by: Board, on: 2026-01-05 }
        time-zone: Europe/Amsterdam
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
        standards:
          reply: { for: { direction: inbound, queue: { not: servcie } }, share: { reply-time: { at-most: 4h } }, target: 90%, at: arrived-at, {{cells}} }
          handling: { average: handle-time, target: { at-most: 6m }, at: arrived-at, {{cells}} }
          replies: { total: reply-time, target: { at-most: 5000d }, at: arrived-at, {{cells}} }
          recommended: { nps: nps, target: { at-least: 10 }, at: arrived-at, {{cells}} }
        """;

    [GeneratedRegex(@"Relations: Aggregate on \(public\.(\w+) ")]
    private static partial Regex Aggregates();

    [GeneratedRegex(@"Foreign Scan.*\(actual rows=(\d+)")]
    private static partial Regex ForeignScans();
}
