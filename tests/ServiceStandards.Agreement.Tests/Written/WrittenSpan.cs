using NodaTime;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A span of the time line, [From, Until); a null end is open.</summary>
internal sealed record WrittenSpan(Instant? From, Instant? Until)
{
    public bool Contains(Instant time) => (From is null || time >= From) && (Until is null || time < Until);
}
