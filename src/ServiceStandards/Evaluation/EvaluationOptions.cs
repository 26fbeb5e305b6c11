namespace ServiceStandards.Evaluation;

/// <summary>How an evaluation is run. All members have defaults.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The defaults.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>Records whose time is before this are out of scope; null = no limit.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Records whose time is this or later are out of scope; null = no limit.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How many threads count records; null = as many as there are processors. The result is the same with any number.</summary>
    public int? Threads { get; init; }

    /// <summary>Lists open records that must be served within this time from as-of on (not negative); null = no list. What is overdue is missed and in no list.</summary>
    public TimeSpan? AtRiskWithin { get; init; }

    /// <summary>Counts how the measured values are spread around the limits, for reports that show it; takes some more time.</summary>
    public bool Distributions { get; init; }

    /// <summary>Is told about every tenth of a second how far the evaluation is; null = nobody.</summary>
    public IProgress<EvaluationProgress>? Progress { get; init; }
}
