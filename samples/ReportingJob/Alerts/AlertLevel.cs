namespace ServiceStandards.ReportingJob.Alerts;

/// <summary>How bad it is about a standard.</summary>
internal enum AlertLevel
{
    /// <summary>It complies with room to spare, or nothing can be said of it: no data, too few records, no target.</summary>
    None = 0,

    /// <summary>It does not fail yet.</summary>
    AboutToFail = 1,

    /// <summary>It is non-compliant.</summary>
    Fails = 2,
}
