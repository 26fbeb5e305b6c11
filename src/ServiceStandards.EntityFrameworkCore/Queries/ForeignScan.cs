using System.Data.Common;
using Npgsql;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>Whether rows of a query come from other servers, as the plan of it says: foreign tables, or partitions that are, or shards.</summary>
internal static class ForeignScan
{
    public static async Task<bool> IsIn(NpgsqlCommand query, CancellationToken cancellation)
    {
        NpgsqlCommand plan = query.Clone();
        await using (plan.ConfigureAwait(false))
        {
            plan.CommandText = "explain (costs off) " + query.CommandText;
            DbDataReader reader = await plan.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                bool isForeign = false;
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false)) isForeign |= IsForeign(reader.GetString(0));
                return isForeign;
            }
        }
    }

    private static bool IsForeign(string node) =>
        node.Contains("Foreign Scan", StringComparison.Ordinal) || node.Contains("Custom Scan (Citus", StringComparison.Ordinal);
}
