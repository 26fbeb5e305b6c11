using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ServiceStandards.Agreement.Tests.Comparison;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Queries;
using ServiceStandards.EntityFrameworkCore.Running;
using ServiceStandards.EntityFrameworkCore.Sources;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Tests.Elsewhere;

/// <summary>Rows behind a foreign table can be counted where they are: cells come instead of rows, and the report is the same.</summary>
public sealed class ForeignRowsTests
{
    private const string Yaml = """
        service-standards: 1
        time-zone: Europe/Amsterdam
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
        standards:
          replied: { for: { direction: inbound }, share: { reply-time: { at-most: 4h } }, target: 90%, per: day, by: queue }
          talked: { average: talk, target: { at-most: 5m }, by: queue }
        """;

    private static readonly DatabaseOptions s_counting = new() { CountsElsewhere = true };

    [Test]
    public async Task The_other_server_counts_where_that_is_asked_for_and_the_report_is_the_same()
    {
        IReadOnlyList<StoredContact> contacts = Some.Contacts(2000);
        using ContactsContext there = ContactsDatabase.With(contacts);
        using ContactsContext here = ContactsDatabase.With([]);
        await ForeignTable(here, there.Database.GetDbConnection().Database);
        StandardsFor<StoredContact> standards = StandardSet.Parse(Yaml).For<StoredContact>();
        string expected = ReportBytes.Of(standards.Evaluate(contacts, Some.AsOf));
        ReportBytes.Of(await standards.EvaluateAsync(here.Contacts, Some.AsOf, s_counting)).ShouldBe(expected);
        ReportBytes.Of(await standards.EvaluateAsync(here.Contacts, Some.AsOf)).ShouldBe(expected);
        string[] scans = await Plan(here, standards);
        scans.ShouldHaveSingleItem().ShouldContain("Aggregate on (public.contacts", Case.Sensitive);
    }

    /// <summary>What the query of the days and queues has the other server do.</summary>
    private static async Task<string[]> Plan(ContactsContext here, StandardsFor<StoredContact> standards)
    {
        var window = new EvaluationWindow(Some.AsOf.UtcTicks);
        CompiledSet<StoredContact> compiled = standards.CompiledFor(window);
        var set = new PushedSet<StoredContact>(compiled, window);
        var source = new PushedSource<StoredContact>(here.Contacts, standards.Shape.Record, set);
        await using Snapshot snapshot = await Snapshot.Begin(source.Command, default);
        await snapshot.PreferOthers(default);
        Translation<StoredContact> translation = await Translation<StoredContact>.Of(set, source, s_counting, default);
        translation.IsElsewhere.ShouldBeTrue();
        var ledger = new Ledger(compiled.Layout, window, WatchCompiler.Open(compiled.Literals), []);
        await using DbCommand command = new CellQuery<StoredContact>(translation, set.Cuts[0], ledger, []).Command();
        command.CommandText = "explain (verbose, costs off) " + command.CommandText;
        var lines = new List<string>();
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return [.. lines.Where(l => l.Contains("Relations:", StringComparison.Ordinal) || l.Contains("Foreign Scan on", StringComparison.Ordinal))];
    }

    private static Task ForeignTable(ContactsContext here, string database)
    {
        string sql = $"""
            drop table contacts cascade;
            create extension postgres_fdw;
            create server other foreign data wrapper postgres_fdw options (host '127.0.0.1', port '{SharedServer.Port}', dbname '{database}', options '-c jit=off');
            create user mapping for current_user server other options (user 'postgres');
            import foreign schema public limit to (contacts) from server other into public;
            """;
        return here.Database.ExecuteSqlRawAsync(sql);
    }
}
