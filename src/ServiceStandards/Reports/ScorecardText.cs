using System.Globalization;
using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says of one scorecard, in words. Free of characters that could drive a terminal.</summary>
public sealed record ScorecardText
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the scorecard is written.</summary>
    public required string Place { get; init; }

    /// <summary>The verdict in lower case.</summary>
    public required string Verdict { get; init; }

    /// <summary>The score, what passes and what decided, in one or two sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>The parts: id, verdict, and what it earned of its weight.</summary>
    public required IReadOnlyList<ScorecardPartText> Parts { get; init; }

    /// <summary>Puts a result into words.</summary>
    /// <param name="card">The result.</param>
    public static ScorecardText Of(ScorecardResult card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new ScorecardText
        {
            Title = Printable.Of(card.Title),
            Place = Printable.Of($"{card.Id}, {card.Location.File} line {card.Location.Line}"),
            Verdict = VerdictText.Of(card.Verdict)!,
            Sentence = Printable.Of(Standing(card) + Decided(card)),
            Parts = [.. card.Parts.Select(Of)],
        };
    }

    internal static string ReasonOf(ScorecardReason reason) => reason switch
    {
        ScorecardReason.Score => "score",
        ScorecardReason.Must => "must",
        ScorecardReason.AllOf => "all-of",
        ScorecardReason.AnyOf => "any-of",
        ScorecardReason.NothingJudged => "nothing-judged",
        _ => throw new InvalidOperationException($"Unknown reason {reason}."),
    };

    private static ScorecardPartText Of(ScorecardPartResult part) => new(
        Printable.Of(part.Id) + (part.Must ? " (must)" : ""),
        VerdictText.Of(part.Verdict) ?? "no target",
        part.Weight is not { } weight ? ""
        : part.Earned is { } earned ? $"{Points(earned)} of {Points(weight)}"
        : $"left out of {Points(weight)}");

    /// <summary>The score is never rounded onto or over what passes.</summary>
    private static string Standing(ScorecardResult card)
    {
        if (card.Pass is not { } pass) return card.Form == "all-of" ? "All parts must comply. " : "One part must comply. ";
        var target = new TargetResult("", pass, true, null, false, null, null);
        return $"Score {AmountText.Of(card.Score, "share", target)}, passes from {AmountText.Of(pass, "share")}. ";
    }

    private static string Decided(ScorecardResult card)
    {
        string parts = string.Join(", ", card.Decision.Parts);
        return card.Decision.Reason switch
        {
            ScorecardReason.Score when card.Verdict == Verdicts.Verdict.Compliant => $"Earned by {parts}.",
            ScorecardReason.Score => $"Lost by {parts}.",
            ScorecardReason.Must when card.Verdict == Verdicts.Verdict.NonCompliant => $"Sunk by {parts}, which must comply.",
            ScorecardReason.Must => $"Open: {parts} must comply and has no verdict.",
            ScorecardReason.NothingJudged => $"No verdict to count: {parts}.",
            ScorecardReason.AllOf or ScorecardReason.AnyOf => $"Decided by {parts}.",
            _ => throw new InvalidOperationException($"Unknown reason {card.Decision.Reason}."),
        };
    }

    private static string Points(decimal points) => points.ToString("0.######", CultureInfo.InvariantCulture);
}
