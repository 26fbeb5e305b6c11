using System.Data;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Queries;
using ServiceStandards.EntityFrameworkCore.Sources;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Running;

/// <summary>An evaluation sees one state of the database, changes nothing, ends in time, and leaves connections and transactions as it found them.</summary>
public sealed class SnapshotTests
{
    private const string Yaml = """
        service-standards: 1
        time-zone: UTC
        standards:
          all: { share: { talk: { at-most: 5m } }, target: 90% }
          by-day: { share: { talk: { at-most: 5m } }, target: 90%, per: day }
          by-queue: { share: { talk: { at-most: 5m } }, target: 90%, by: queue }
          half: { percentile: { of: talk, at: 50 }, target: { at-most: 5m }, by: channel }
        """;

    private static readonly StandardsFor<StoredContact> s_standards = StandardSet.Parse(Yaml).For<StoredContact>();

    [Test]
    public async Task All_queries_of_an_evaluation_see_the_same_records_while_others_write()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(50));
        using var stop = new CancellationTokenSource();
        Task writing = Write(database.Database.GetConnectionString()!, stop.Token);
        var seen = new HashSet<long>();
        for (int i = 0; i < 40; i++)
        {
            ComplianceReport report = await s_standards.EvaluateAsync(database.Contacts, Some.AsOf);
            long[] counted = [.. report.Standards.Select(s => s.Whole.Judged + s.Whole.Unmeasurable + s.Whole.OutOfScope)];
            counted.ShouldAllBe(c => c == report.Records.Read);
            report.Standards.ShouldAllBe(s => s.Whole.OutOfScope == 0);
            seen.Add(report.Records.Read);
        }

        await stop.CancelAsync();
        await writing;
        seen.Count.ShouldBeGreaterThan(5, "others wrote meanwhile");
    }

    [Test]
    public async Task Nothing_can_be_written()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(5));
        await database.Database.ExecuteSqlRawAsync("create function touched() returns setof contacts language plpgsql as $$ begin delete from contacts; return query select * from contacts; end $$");
        IQueryable<StoredContact> touching = database.Contacts.FromSqlRaw("select * from touched()");
        (await Should.ThrowAsync<PostgresException>(() => s_standards.EvaluateAsync(touching, Some.AsOf))).SqlState.ShouldBe(PostgresErrorCodes.ReadOnlySqlTransaction);
        (await database.Contacts.CountAsync()).ShouldBe(5);
    }

    [Test]
    public async Task A_closed_connection_is_closed_again_and_an_open_one_stays_open()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(5));
        var connection = (NpgsqlConnection)database.Database.GetDbConnection();
        await s_standards.EvaluateAsync(database.Contacts, Some.AsOf);
        connection.State.ShouldBe(ConnectionState.Closed);
        await database.Database.OpenConnectionAsync();
        await s_standards.EvaluateAsync(database.Contacts, Some.AsOf);
        connection.State.ShouldBe(ConnectionState.Open);
        (await database.Contacts.CountAsync()).ShouldBe(5);
    }

    [Test]
    public async Task In_a_transaction_of_the_caller_its_own_changes_are_seen_and_it_goes_on()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(5));
        await using var transaction = await database.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        await database.Contacts.Where(c => c.Id == "k1").ExecuteDeleteAsync();
        (await s_standards.EvaluateAsync(database.Contacts, Some.AsOf)).Records.Read.ShouldBe(4);
        await transaction.RollbackAsync();
        (await s_standards.EvaluateAsync(database.Contacts, Some.AsOf)).Records.Read.ShouldBe(5);
    }

    [Test]
    public async Task A_transaction_of_the_caller_that_may_see_two_states_is_refused()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(5));
        await using var transaction = await database.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        (await Should.ThrowAsync<InvalidOperationException>(() => s_standards.EvaluateAsync(database.Contacts, Some.AsOf))).Message.ShouldBe(
            "The records are read in a transaction of yours whose isolation is 'read committed', in which two queries may see two states. Begin it as repeatable read, or leave it to the evaluation.");
    }

    [Test]
    public async Task A_query_that_takes_longer_than_allowed_ends_with_an_error()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(5));
        var watch = Stopwatch.StartNew();
        NpgsqlException late = await Should.ThrowAsync<NpgsqlException>(() =>
            s_standards.EvaluateAsync(Slow(database), Some.AsOf, new DatabaseOptions { CommandTimeout = TimeSpan.FromSeconds(1) }));
        late.InnerException.ShouldBeOfType<TimeoutException>();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Test]
    public async Task A_cancelled_evaluation_ends_at_once_without_a_report()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(5));
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var watch = Stopwatch.StartNew();
        await Should.ThrowAsync<OperationCanceledException>(() => s_standards.EvaluateAsync(Slow(database), Some.AsOf, soon.Token));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Test]
    public async Task No_text_of_the_standards_stands_in_the_text_of_a_query()
    {
        using ContactsContext database = ContactsDatabase.With(Some.Contacts(20));
        string yaml = Yaml + "\n  evil: { for: { queue: { not: \"x'); drop table contacts; --\" } }, share: { topic: { starts-with: \"';bad\" } }, target: 90%, by: topic }";
        StandardsFor<StoredContact> standards = StandardSet.Parse(yaml).For<StoredContact>();
        var window = new EvaluationWindow(Some.AsOf.UtcTicks);
        CompiledSet<StoredContact> compiled = standards.CompiledFor(window);
        var set = new PushedSet<StoredContact>(compiled, window);
        await database.Database.OpenConnectionAsync();
        Translation<StoredContact> translation = await Translation<StoredContact>.Of(set, new PushedSource<StoredContact>(database.Contacts, standards.Shape.Record, set), DatabaseOptions.Default, default);
        var ledger = new Ledger(compiled.Layout, window, WatchCompiler.Open(compiled.Literals), []);
        var bounds = new Dictionary<int, EvidenceBound>();
        Tally tally = standards.Nothing(window);
        foreach (PushedCut cut in set.Cuts) await new CellQuery<StoredContact>(translation, cut, ledger, bounds).Run(tally, default);
        string[] texts = [.. set.Cuts.Select(c => new CellQuery<StoredContact>(translation, c, ledger, []).Command().CommandText), new EvidenceQuery<StoredContact>(translation, bounds).Command().CommandText];
        texts.ShouldAllBe(t => !t.Contains("drop", StringComparison.Ordinal) && !t.Contains("bad", StringComparison.Ordinal));
        (await standards.EvaluateAsync(database.Contacts, Some.AsOf)).Records.Read.ShouldBe(20);
        (await database.Contacts.CountAsync()).ShouldBe(20);
    }

    private static IQueryable<StoredContact> Slow(ContactsContext database) => database.Contacts.FromSqlRaw("select c.* from contacts c cross join pg_sleep(120)");

    private static async Task Write(string connection, CancellationToken stop)
    {
        await using var other = new NpgsqlConnection(connection);
        await other.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand("insert into contacts (\"Id\", \"Queue\", \"ArrivedAt\", \"Talk\") values (gen_random_uuid()::text, 'sales', '2026-03-03 10:00+00', '1 minute')", other);
        while (!stop.IsCancellationRequested) await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
