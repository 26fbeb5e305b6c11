namespace ServiceStandards.Reports;

/// <summary>How a report is written. All members have defaults.</summary>
public sealed record ReportOptions
{
    /// <summary>The defaults.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language of the fixed texts and the numbers, <c>en</c> or <c>nl</c>; null = the language of the standards.</summary>
    public string? Language { get; init; }
}
