namespace ServiceStandards.Words;

/// <summary>What a description is of.</summary>
public enum DescribedKind
{
    /// <summary>A standard, or one version of it.</summary>
    Standard,

    /// <summary>A scorecard.</summary>
    Scorecard,

    /// <summary>A driver analysis.</summary>
    Drivers,
}
