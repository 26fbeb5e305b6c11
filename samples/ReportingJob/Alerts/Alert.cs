namespace ServiceStandards.ReportingJob.Alerts;

/// <summary>How it is about a standard or a scorecard.</summary>
/// <param name="Name">Its id; of a standard with versions with the number, as in <c>delivery v2</c>.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Reason">Why.</param>
internal sealed record Alert(string Name, AlertLevel Level, string Reason);
