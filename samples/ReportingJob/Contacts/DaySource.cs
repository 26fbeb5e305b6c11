using System.Data.Common;
using ServiceStandards.Sources;

namespace ServiceStandards.ReportingJob.Contacts;

/// <summary>The contacts of one span of time after the other as records of one shape, so that standards are compiled for them once.</summary>
internal sealed class DaySource : IDisposable
{
    private readonly ContactSnapshot _contacts;
    private DateTimeOffset _from = DateTimeOffset.MinValue, _until = DateTimeOffset.MinValue;

    public DaySource(ContactSnapshot contacts, Mapping? mapping)
    {
        _contacts = contacts;
        Records = DbRecords.Open(Run, "contacts", mapping, new ReadingOptions { MaxRejected = 1 }); // how many are too many is asked of days, which may be small
        Records.Dispose(); // the query that was run for the sake of the columns is of no day
    }

    public DbRecords Records { get; }

    /// <summary>From now on the records are the contacts of this span.</summary>
    public DbRecords Of(DateTimeOffset from, DateTimeOffset until)
    {
        (_from, _until) = (from, until);
        return Records;
    }

    public void Dispose() => Records.Dispose();

    private DbDataReader Run() => _contacts.Contacts(_from, _until);
}
