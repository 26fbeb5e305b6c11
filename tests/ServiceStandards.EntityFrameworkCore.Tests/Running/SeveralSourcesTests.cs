using Microsoft.EntityFrameworkCore;
using Npgsql;
using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Running;

/// <summary>Records on three servers are one whole: measured at the same time, merged, and reported only when each server answered.</summary>
public sealed class SeveralSourcesTests
{
    private const string Yaml = """
        service-standards: 1
        source: Interviews
        approved: { by: Board, on: 2026-01-05 }
        time-zone: Europe/Amsterdam
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
        standards:
          reply: { for: { queue: [sales, servcie] }, share: { reply-time: { at-most: 4h } }, target: 90%, per: week, by: queue, evidence: 7 }
          half: { percentile: { of: talk, at: 50 }, target: { at-most: 5m }, by: channel }
          handling: { average: handle-time, target: { at-most: 6m }, per: month }
        """;

    private static readonly StandardsFor<StoredContact> s_standards = StandardSet.Parse(Yaml).For<StoredContact>();
    private IReadOnlyList<PostgresServer> _servers = [];

    [OneTimeSetUp]
    public void Start() => _servers = SharedShards.Servers();

    [Test]
    public async Task Three_servers_give_the_report_of_all_their_records()
    {
        IReadOnlyList<StoredContact> all = Some.Contacts(900);
        ContactsContext[] shards = [.. _servers.Select((s, i) => Shard(s, "whole", all.Where((_, n) => n % 5 % 3 == i)))];
        ComplianceReport report = await s_standards.EvaluateAsync([shards[0].Contacts, shards[1].Contacts, shards[2].Contacts], Some.AsOf);
        ReportBytes.Of(report).ShouldBe(ReportBytes.Of(s_standards.Evaluate(all, Some.AsOf)));
        foreach (ContactsContext shard in shards) await shard.DisposeAsync();
    }

    [Test]
    public async Task A_source_whose_connection_breaks_is_asked_anew_and_counts_once()
    {
        IReadOnlyList<StoredContact> all = Some.Contacts(90);
        await using ContactsContext first = Shard(_servers[0], "broken", all.Take(40)), second = Shard(_servers[1], "broken", all.Skip(40));
        var log = new LogList();
        var options = new DatabaseOptions { Logger = log, RetryDelay = TimeSpan.FromMilliseconds(10) };
        Task<ComplianceReport> evaluation = s_standards.EvaluateAsync([first.Contacts, Slow(second, 2)], Some.AsOf, options);
        await TerminateWhenItRuns(second.Database.GetConnectionString()!);
        ComplianceReport report = await evaluation;
        ReportBytes.Of(report).ShouldBe(ReportBytes.Of(s_standards.Evaluate(all, Some.AsOf)));
        log.Lines.ShouldContain(l => l.StartsWith("Warning: Source 2 of 2 failed in transit and is asked anew:", StringComparison.Ordinal));
    }

    [Test]
    public async Task Two_sources_of_one_context_are_refused()
    {
        await using ContactsContext shard = Shard(_servers[0], "shared", []);
        await Should.ThrowAsync<ArgumentException>(() => s_standards.EvaluateAsync([shard.Contacts, shard.Contacts.Where(c => c.Vip == true)], Some.AsOf));
    }

    [Test]
    public async Task A_server_that_is_killed_in_the_middle_gives_an_error_and_no_report()
    {
        IReadOnlyList<StoredContact> all = Some.Contacts(90);
        ContactsContext[] shards = [.. _servers.Select((s, i) => Shard(s, "killed", all.Where((_, n) => n % 3 == i)))];
        var options = new DatabaseOptions { Retries = 1, RetryDelay = TimeSpan.FromMilliseconds(10) };
        Task<ComplianceReport> evaluation = s_standards.EvaluateAsync([shards[0].Contacts, shards[1].Contacts, Slow(shards[2], 60)], Some.AsOf, options);
        await Running(shards[2].Database.GetConnectionString()!);
        _servers[2].Kill();
        using var again = new Restarted(_servers[2]);
        (await Should.ThrowAsync<RecordsUnreadableException>(() => evaluation)).Message.ShouldStartWith("Source 3 of 3 gave no answer, so there is none at all: ");
        foreach (ContactsContext shard in shards) await shard.DisposeAsync();
    }

    private static ContactsContext Shard(PostgresServer server, string name, IEnumerable<StoredContact> contacts) => ContactsDatabase.With(server.NewDatabase(name), contacts);

    private static IQueryable<StoredContact> Slow(ContactsContext database, int seconds) =>
        database.Contacts.FromSqlRaw("select c.* from contacts c cross join pg_sleep({0})", (double)seconds);

    private static async Task TerminateWhenItRuns(string connection)
    {
        while (await Ask(connection, "select count(pg_terminate_backend(pid)) from pg_stat_activity where state = 'active' and wait_event = 'PgSleep'") == 0) await Task.Delay(20);
    }

    private static async Task Running(string connection)
    {
        while (await Ask(connection, "select count(*) from pg_stat_activity where state = 'active' and wait_event = 'PgSleep'") == 0) await Task.Delay(20);
    }

    private static async Task<long> Ask(string connection, string sql)
    {
        await using var other = new NpgsqlConnection(connection + ";Pooling=false");
        await other.OpenAsync();
        await using var command = new NpgsqlCommand(sql, other);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
