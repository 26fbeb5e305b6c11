namespace ServiceStandards.Agreement.Tests.Reference.Drivers;

/// <summary>The figures of the records together, or of one group; without an obstacle there are figures, with one there are none.</summary>
internal sealed record ExpectedDriverFigures(long Count, DriverHindrance? Obstacle, DriverStatistics? Statistics);
