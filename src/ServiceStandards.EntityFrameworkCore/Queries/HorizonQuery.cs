using System.Data.Common;
using System.Linq.Expressions;
using ServiceStandards.EntityFrameworkCore.Calendars;
using ServiceStandards.EntityFrameworkCore.Sql;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>Asks which years the records are of, where calendars are: their tables must reach as far.</summary>
internal static class HorizonQuery
{
    /// <summary>Calendars of more years would be tables too long to carry along; such times are mostly none, like 9999-12-31.</summary>
    public const int MostYears = 150;

    /// <returns>The horizon; null where the records are of too many years.</returns>
    public static async Task<(long From, long Until)?> Run<T>(Translation<T> translation, IReadOnlyCollection<Expression> times, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        Layers layers = translation.Layers(parameters);
        string[] written = [.. times.Select(layers.Write)];
        string[] earliest = [.. written.Select(t => $"min(nullif({t}, 0))")], latest = [.. written.Select(t => $"max(nullif({t}, 0))")];
        string[] early = [.. translation.TimeColumns.Select(c => $"bool_or({c} < timestamp '0002-01-01')")];
        string anyEarly = early.Length == 0 ? "false" : $"coalesce({string.Join(" or ", early.Select(e => $"coalesce({e}, false)"))}, false)";
        DbCommand command = translation.Command(
            $"select coalesce(least({string.Join(", ", earliest)}), 1), coalesce(greatest({string.Join(", ", latest)}), 1), {anyEarly} from {layers.From()}", parameters);
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.ReadAsync(cancellation).ConfigureAwait(false);
                (long from, long until) = (reader.GetInt64(0), reader.GetInt64(1));
                return reader.GetBoolean(2) || until - from > MostYears * 366 * TimeSpan.TicksPerDay ? null : (from, until);
            }
        }
    }
}
