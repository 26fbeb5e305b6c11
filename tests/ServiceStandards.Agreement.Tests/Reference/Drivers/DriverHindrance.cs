namespace ServiceStandards.Agreement.Tests.Reference.Drivers;

/// <summary>Why nothing is computed, and the fields it lies at.</summary>
internal sealed record DriverHindrance(string Reason, IReadOnlyList<string> Fields, long Needed);
