namespace ServiceStandards.ReportingJob.Tests;

/// <summary>The process is gone, as far as the run is concerned.</summary>
internal sealed class KilledException : Exception;
