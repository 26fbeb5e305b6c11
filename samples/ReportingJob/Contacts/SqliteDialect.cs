using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ServiceStandards.ReportingJob.Contacts;

internal sealed class SqliteDialect : Dialect
{
    private readonly string _connectionString;

    /// <summary>A relative path starts at the folder; a file that is not there is an error, not a new database.</summary>
    public SqliteDialect(string connectionString, string folder)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        builder.DataSource = Path.GetFullPath(builder.DataSource, folder);
        if (builder.Mode == SqliteOpenMode.ReadWriteCreate) builder.Mode = SqliteOpenMode.ReadWrite;
        _connectionString = builder.ToString();
    }

    public override IsolationLevel Snapshot => IsolationLevel.Serializable;

    public override DbConnection Connect() => new SqliteConnection(_connectionString);

    /// <summary>Without the Z, so that it comes before every text of the same second, with and without a fraction.</summary>
    public override object Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
