using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>The ways to move the weights and the pass mark of a scorecard.</summary>
internal static class CardChanges
{
    /// <param name="card">The scorecard.</param>
    /// <param name="canBeTolerated">Whether a part can be tolerated, and so earn half.</param>
    public static IEnumerable<Change<Scorecard>> Of(Scorecard card, Func<string, bool> canBeTolerated) =>
    [
        .. card.Parts.SelectMany((part, i) => FigureChanges.Of(part.Weight, part.Of).Where(c => c.Changed > 0)
            .Select(c => c.In(w => card with { Parts = card.Parts.SetItem(i, part with { Weight = w }) }))),
        .. card.Pass is { } pass
            ? FigureChanges.OfShare(pass, "pass", card.Location).Where(c => TellsApart(card, canBeTolerated, pass, c.Changed!.Value)).Select(c => c.In(p => card with { Pass = p }))
            : [],
    ];

    /// <summary>Whether a score that the weights can give, with a verdict on each part, passes by one mark and fails by the other.</summary>
    private static bool TellsApart(Scorecard card, Func<string, bool> canBeTolerated, decimal pass, decimal moved)
    {
        decimal low = Math.Min(pass, moved), high = Math.Max(pass, moved), total = card.Parts.Sum(p => p.Weight);
        HashSet<decimal> earned = [0];
        foreach (ScorecardPart part in card.Parts)
        {
            decimal[] points = canBeTolerated(part.Of.Name) ? [0, part.Weight / 2, part.Weight] : [0, part.Weight];
            earned = [.. earned.SelectMany(e => points.Select(p => e + p))];
        }

        return earned.Any(e => e >= low * total && e < high * total);
    }
}
