using System.Data.Common;
using System.Globalization;
using ServiceStandards.ReportingJob.Settings;

namespace ServiceStandards.ReportingJob.Contacts;

/// <summary>One state of the database: everything read from it fits together, whatever others write meanwhile.</summary>
internal sealed class ContactSnapshot(DbConnection connection, DbTransaction transaction, Dialect dialect, DatabaseSettings settings) : IDisposable
{
    /// <summary>Counts the contacts of a span of time and adds up their versions.</summary>
    public DayStamp Stamp(DateTimeOffset from, DateTimeOffset until)
    {
        using DbCommand command = Within($"count(*), coalesce(sum({settings.VersionColumn}), 0)", from, until);
        using DbDataReader reader = command.ExecuteReader();
        reader.Read();
        return new DayStamp(reader.GetInt64(0), Convert.ToDecimal(reader.GetValue(1), CultureInfo.InvariantCulture));
    }

    /// <summary>The contacts of a span of time, in the order of their times.</summary>
    public DbDataReader Contacts(DateTimeOffset from, DateTimeOffset until)
    {
        DbCommand command = Within("*", from, until);
        command.CommandText += $" order by {settings.TimeColumn}"; // so that a rejected row has the same number each time
        return command.ExecuteReader();
    }

    /// <summary>How many contacts have no time, and so no day.</summary>
    public long Undated()
    {
        using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"select count(*) from {settings.Table} where {settings.TimeColumn} is null";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }

    private DbCommand Within(string what, DateTimeOffset from, DateTimeOffset until)
    {
        DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"select {what} from {settings.Table} where {settings.TimeColumn} >= @from and {settings.TimeColumn} < @until";
        Add(command, "@from", from);
        Add(command, "@until", until);
        return command;
    }

    private void Add(DbCommand command, string name, DateTimeOffset moment)
    {
        DbParameter parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, dialect.Moment(moment));
        command.Parameters.Add(parameter);
    }
}
