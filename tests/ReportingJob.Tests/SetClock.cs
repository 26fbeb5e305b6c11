namespace ServiceStandards.ReportingJob.Tests;

/// <summary>A clock that stands where a test puts it.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
