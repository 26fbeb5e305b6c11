using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ServiceStandards.EntityFrameworkCore.Stored;

/// <summary>Writes calendars to a database, all or none. One that is there is not touched: its identity says that it is the same.</summary>
internal sealed class CalendarWriter(DbContext database)
{
    /// <summary>Two that make the functions at the same time would fail: the second waits for the first.</summary>
    private const string Turn = "select pg_advisory_xact_lock(hashtext('service_standards_calendars'))";

    public Task Write(IReadOnlyList<StoredCalendar> calendars, CancellationToken cancellation) =>
        database.Database.CreateExecutionStrategy().ExecuteAsync(async stop =>
        {
            IDbContextTransaction? own = database.Database.CurrentTransaction is null ? await database.Database.BeginTransactionAsync(stop).ConfigureAwait(false) : null;
            try
            {
                await Run(Turn, [], stop).ConfigureAwait(false);
                string schema = await Schema(stop).ConfigureAwait(false);
                await Run(CalendarSchema.Sql(schema), [], stop).ConfigureAwait(false);
                foreach (StoredCalendar calendar in calendars) await Write(calendar, schema, stop).ConfigureAwait(false);
                if (own is not null) await own.CommitAsync(stop).ConfigureAwait(false);
            }
            finally
            {
                if (own is not null) await own.DisposeAsync().ConfigureAwait(false);
            }
        }, cancellation);

    private async Task Write(StoredCalendar calendar, string schema, CancellationToken cancellation)
    {
        int added = await Run($"insert into {schema}.{CalendarSchema.Calendars} values (@calendar, @name, @from, @until) on conflict (calendar) do nothing",
            [new("calendar", calendar.Identity), new("name", calendar.Name), new("from", calendar.From), new("until", calendar.Until)], cancellation).ConfigureAwait(false);
        if (added == 0) return;
        await Run($"insert into {schema}.{CalendarSchema.Spans} select @calendar, * from unnest(@starts, @before, @after)",
            [new("calendar", calendar.Identity), new("starts", calendar.Starts.ToArray()), new("before", calendar.Before.ToArray()), new("after", calendar.After.ToArray())], cancellation).ConfigureAwait(false);
    }

    /// <summary>Where the model has the tables; without them in it, where the connection makes new ones.</summary>
    private async Task<string> Schema(CancellationToken cancellation)
    {
        if (database.Model.FindEntityType(typeof(CalendarRow))?.GetSchema() is { } schema) return Quoted(schema);
        DbCommand command = Command("select current_schema()");
        await using (command.ConfigureAwait(false)) return Quoted((string)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!);
    }

    private async Task<int> Run(string sql, NpgsqlParameter[] parameters, CancellationToken cancellation)
    {
        DbCommand command = Command(sql);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.AddRange(parameters);
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    private DbCommand Command(string sql)
    {
        DbCommand command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = database.Database.CurrentTransaction!.GetDbTransaction();
        return command;
    }

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
