namespace ServiceStandards.Verdicts;

/// <summary>The result of one cell of a standard.</summary>
/// <param name="Period">The label of its period, such as 2026-03-02, 2026-W10, 2026-03, 2026-Q1, 2026 or a local time; null when time is not cut, or for records without a time.</param>
/// <param name="Group">The group fields and their values, in the order of <c>by</c>; a null value means the records have none.</param>
/// <param name="Figures">Its figures.</param>
public sealed record CellResult(string? Period, IReadOnlyList<KeyValuePair<string, string?>> Group, Figures Figures);
