namespace ServiceStandards.ReportingJob.Settings;

/// <summary>Where the contacts are: the section <c>Database</c>.</summary>
internal sealed class DatabaseSettings
{
    public const string Section = "Database";

    /// <summary><c>sqlite</c> or <c>postgres</c>.</summary>
    public string Provider { get; set; } = "";

    public string ConnectionString { get; set; } = "";

    /// <summary>The table or view; with a schema where need be.</summary>
    public string Table { get; set; } = "contacts";

    /// <summary>The column that says which day a contact belongs to: the field arrived-at. In SQLite a text of the form 2026-03-02T09:30:00Z.</summary>
    public string TimeColumn { get; set; } = "arrived_at";

    /// <summary>A whole number that every insert and update makes greater than all before; see the folder <c>schema</c>.</summary>
    public string VersionColumn { get; set; } = "version";

    /// <summary>A mapping file, for columns that have other names or units than the fields; null = each column is the field of its name.</summary>
    public string? Mapping { get; set; }

    /// <summary>The share of a day's rows that may be unreadable, where it is more than ten, before the run fails.</summary>
    public decimal MaxRejected { get; set; } = 0.01m;

    /// <summary>Whether a SQLite database that is not there is made, with contacts of the last two months made up.</summary>
    public bool SampleContacts { get; set; }
}
