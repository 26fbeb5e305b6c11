using System.Data.Common;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>The rows that a query gives.</summary>
internal static class Rows
{
    /// <summary>Runs a query, gives each of its rows to an action, and disposes of it.</summary>
    public static async Task Each(DbCommand query, Action<DbDataReader> row, CancellationToken cancellation)
    {
        await using (query.ConfigureAwait(false))
        {
            DbDataReader reader = await query.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false)) row(reader);
            }
        }
    }
}
