namespace ServiceStandards.Verdicts;

/// <summary>Why a driver analysis was not computed.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Fields">The fields it lies at; empty when there are too few records.</param>
/// <param name="Needed">How many records it takes at the least: ten for each driver.</param>
public sealed record DriverObstacle(DriverObstacleReason Reason, IReadOnlyList<string> Fields, long Needed);
