namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A scorecard over standards and other scorecards.</summary>
internal sealed record WrittenScorecard
{
    public required string Id { get; init; }

    public required CardForm Form { get; init; }

    /// <summary>Weights mean something only where the form has them.</summary>
    public required IReadOnlyList<KeyValuePair<string, decimal>> Parts { get; init; }

    public IReadOnlyList<string> Must { get; init; } = [];

    /// <summary>A fraction; null = not written.</summary>
    public decimal? Pass { get; init; }

    public bool NoDataFails { get; init; }
}
