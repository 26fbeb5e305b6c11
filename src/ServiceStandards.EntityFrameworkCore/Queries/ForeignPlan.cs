using System.Data.Common;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>What the planner says of tables whose rows other servers keep (postgres_fdw); it is asked, and nothing is run.</summary>
internal static class ForeignPlan
{
    /// <summary>Longer queries are not sent on: the planner would take longer over them than the rows take to travel.</summary>
    public const long Longest = 400_000;

    private const string Citus = "Custom Scan (Citus";

    /// <summary>Whether a query reads rows of other servers.</summary>
    public static Task<bool> IsOf(DbCommand query, CancellationToken cancellation) => Says(query, ["Foreign Scan", "Async Foreign Scan", Citus], cancellation);

    /// <summary>Whether the other servers would count rows, instead of handing them out.</summary>
    /// <param name="query">Makes the query.</param>
    /// <param name="length">How long it is, all written out.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<bool> IsShipped(Func<DbCommand> query, long length, CancellationToken cancellation)
    {
        if (length > Longest) return false;
        DbCommand command = query();
        await using (command.ConfigureAwait(false)) return await Says(command, ["Relations: Aggregate on", Citus], cancellation).ConfigureAwait(false);
    }

    private static async Task<bool> Says(DbCommand query, string[] words, CancellationToken cancellation)
    {
        query.CommandText = "explain (verbose, costs off) " + query.CommandText;
        DbDataReader plan = await query.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (plan.ConfigureAwait(false))
        {
            bool found = false;
            while (await plan.ReadAsync(cancellation).ConfigureAwait(false)) found |= words.Any(w => plan.GetString(0).TrimStart(' ', '-', '>').StartsWith(w, StringComparison.Ordinal));
            return found;
        }
    }
}
