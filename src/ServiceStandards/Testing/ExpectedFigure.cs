using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Testing;

/// <summary>One figure that a test expects, by the name it is written under.</summary>
internal abstract record ExpectedFigure(string Name, SourceLocation Location)
{
    /// <summary>A verdict; null = none, as of a standard without a target.</summary>
    internal sealed record OfVerdict(Verdict? Verdict, string Name, SourceLocation Location) : ExpectedFigure(Name, Location);

    /// <summary>A number of records; of those excluded or skipped, under <paramref name="Reason"/>.</summary>
    internal sealed record Count(long Number, string? Reason, string Name, SourceLocation Location) : ExpectedFigure(Name, Location);

    /// <summary>A measured figure; null = none.</summary>
    internal sealed record OfAmount(ExpectedAmount? Amount, string Name, SourceLocation Location) : ExpectedFigure(Name, Location);
}
