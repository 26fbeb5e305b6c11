namespace ServiceStandards.Agreement.Tests.Reference.Drivers;

/// <summary>All that must be reported of a driver analysis; a group without a name is that of the records that have none.</summary>
internal sealed record ExpectedDrivers(
    string Id, ExpectedDriverFigures Whole, IReadOnlyList<(string? Group, ExpectedDriverFigures Figures)> Groups, long Incomplete, long Excluded, long OutOfScope, long Unclear);
