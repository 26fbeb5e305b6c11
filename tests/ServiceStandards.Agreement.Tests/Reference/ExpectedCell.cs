namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>A cell: the label of its period (null = not cut by time, or without a time), a text for each group field (null = none), its figures.</summary>
internal sealed record ExpectedCell(string? Period, IReadOnlyList<string?> Groups, ExpectedFigures Figures)
{
    public string Key => string.Join(" / ", [Period ?? "-", .. Groups.Select(g => g is null ? "(none)" : $"'{g}'")]);
}
