namespace ServiceStandards.Testing;

/// <summary>How tests of standards are run.</summary>
public sealed record TestOptions
{
    /// <summary>Only tests whose name has this text in it, capitals or not; null = all. Coverage and mutations then count these tests only.</summary>
    public string? Filter { get; init; }

    /// <summary>Whether thresholds are moved by one step to see if a test notices.</summary>
    public bool Mutate { get; init; }
}
