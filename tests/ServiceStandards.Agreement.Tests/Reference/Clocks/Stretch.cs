using NodaTime;

namespace ServiceStandards.Agreement.Tests.Reference.Clocks;

/// <summary>A part of a cycle in which the clock counts, or stands still; an open one reaches to as-of.</summary>
internal sealed record Stretch(Instant From, Instant To, bool Counts);
