using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Wording;

/// <summary>A verdict as people see it: a word, a sign that needs no colour, and what it means.</summary>
/// <param name="Code">The verdict in lower case with hyphens; <c>no-target</c> where there is none.</param>
/// <param name="Sign">One character.</param>
/// <param name="Name">The word.</param>
/// <param name="Means">A sentence.</param>
internal sealed record VerdictWords(string Code, string Sign, string Name, string Means)
{
    /// <summary>The verdicts in the order they are shown, null for no target last.</summary>
    public static IReadOnlyList<Verdict?> InOrder { get; } =
        [Verdict.Compliant, Verdict.Tolerated, Verdict.NonCompliant, Verdict.Undecided, Verdict.Insufficient, Verdict.NoData, null];

    public static VerdictWords Of(Verdict? verdict, PageWords words) => verdict switch
    {
        Verdict.Compliant => new("compliant", "✓", words.Compliant, words.CompliantMeans),
        Verdict.Tolerated => new("tolerated", "≈", words.Tolerated, words.ToleratedMeans),
        Verdict.NonCompliant => new("non-compliant", "✗", words.NonCompliant, words.NonCompliantMeans),
        Verdict.Undecided => new("undecided", "?", words.Undecided, words.UndecidedMeans),
        Verdict.Insufficient => new("insufficient", "…", words.Insufficient, words.InsufficientMeans),
        Verdict.NoData => new("no-data", "–", words.NoData, words.NoDataMeans),
        null => new("no-target", "○", words.NoTarget, words.NoTargetMeans),
        _ => throw new InvalidOperationException($"Unknown verdict {verdict}."),
    };
}
