using System.Data;
using System.Data.Common;

namespace ServiceStandards.ReportingJob.Contacts;

/// <summary>What differs between the databases that the job can read from.</summary>
internal abstract class Dialect
{
    private protected Dialect()
    {
    }

    /// <summary>A transaction of this kind sees one state of the database from its first query to its end.</summary>
    public abstract IsolationLevel Snapshot { get; }

    public abstract DbConnection Connect();

    /// <summary>A moment as the value of a parameter that is compared with the column of times.</summary>
    public abstract object Moment(DateTimeOffset moment);
}
