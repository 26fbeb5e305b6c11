using System.Data;
using System.Data.Common;
using Npgsql;

namespace ServiceStandards.ReportingJob.Contacts;

internal sealed class PostgresDialect(string connectionString) : Dialect
{
    public override IsolationLevel Snapshot => IsolationLevel.RepeatableRead;

    public override DbConnection Connect() => new NpgsqlConnection(connectionString);

    public override object Moment(DateTimeOffset moment) => moment.UtcDateTime;
}
