namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>All that must be reported of one version of a standard; <c>AtRisk</c> null = nobody asked.</summary>
internal sealed record ExpectedStandard(
    string Id,
    int Version,
    ExpectedFigures Whole,
    IReadOnlyList<ExpectedCell> Cells,
    IReadOnlyList<ExpectedEvidence> Worst,
    IReadOnlyList<ExpectedEvidence> Nearest,
    ExpectedAtRisk? AtRisk);
