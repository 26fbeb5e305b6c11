using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Queries;
using ServiceStandards.EntityFrameworkCore.Running;
using ServiceStandards.EntityFrameworkCore.Sources;
using ServiceStandards.EntityFrameworkCore.Tests.Contacts;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Tests.Sharded;

/// <summary>How a database runs the queries that count cells.</summary>
internal static class PushedQueries
{
    /// <summary>For each standard, the plan of the query that servers would count cells by, with the rows that each node of it gave; null = they cannot.</summary>
    public static async Task<IReadOnlyList<string?>> Plans(ContactsContext database, string yaml)
    {
        StandardsFor<StoredContact> standards = StandardSet.Parse(yaml).For<StoredContact>();
        var window = new EvaluationWindow(Some.AsOf.UtcTicks);
        CompiledSet<StoredContact> compiled = standards.CompiledFor(window);
        var set = new PushedSet<StoredContact>(compiled, window);
        await using var transaction = await database.Database.BeginTransactionAsync();
        await database.Database.ExecuteSqlRawAsync(Snapshot.CellsTravel);
        Translation<StoredContact> translation = await Translation<StoredContact>.Of(set, new PushedSource<StoredContact>(database.Contacts, standards.Shape.Record, set), DatabaseOptions.Default, default);
        var ledger = new Ledger(compiled.Layout, window, WatchCompiler.Open(compiled.Literals), []);
        var plans = new List<string?>();
        foreach (PushedStandard standard in set.Standards)
        {
            var query = new ClassQuery<StoredContact>(translation, set.Cuts[standard.Layout.Cut], standard, ledger, [], withFacts: standard.Index == 0);
            plans.Add(await query.IsShipped(default) ? await Plan(query.Command()) : null);
        }

        return plans;
    }

    private static async Task<string> Plan(DbCommand command)
    {
        command.CommandText = "explain (analyze, verbose, costs off, timing off, summary off) " + command.CommandText;
        var lines = new List<string>();
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }
}
