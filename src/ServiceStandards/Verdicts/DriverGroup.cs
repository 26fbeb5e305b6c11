namespace ServiceStandards.Verdicts;

/// <summary>The figures of one group of a driver analysis.</summary>
/// <param name="Value">The value of the group field; null: the records have none.</param>
/// <param name="Figures">The figures.</param>
public sealed record DriverGroup(string? Value, DriverFigures Figures);
