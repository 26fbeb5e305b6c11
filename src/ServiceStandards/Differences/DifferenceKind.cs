namespace ServiceStandards.Differences;

/// <summary>What a difference means for those who have to keep the standard.</summary>
public enum DifferenceKind
{
    /// <summary>The standard, scorecard or analysis is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>More is promised.</summary>
    Stricter,

    /// <summary>Less is promised.</summary>
    Looser,

    /// <summary>Something else is promised, or it cannot be told whether it is more or less.</summary>
    Changed,
}
