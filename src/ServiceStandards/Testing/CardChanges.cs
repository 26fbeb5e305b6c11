using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>The ways to move the weights and the pass mark of a scorecard.</summary>
internal static class CardChanges
{
    public static IEnumerable<Change<Scorecard>> Of(Scorecard card) =>
    [
        .. card.Parts.SelectMany((part, i) => FigureChanges.Of(part.Weight, part.Of).Where(c => c.Changed > 0)
            .Select(c => c.In(w => card with { Parts = card.Parts.SetItem(i, part with { Weight = w }) }))),
        .. card.Pass is { } pass
            ? FigureChanges.OfShare(pass, "pass", card.Location).Where(c => TellsApart(card, pass, c.Changed!.Value)).Select(c => c.In(p => card with { Pass = p }))
            : [],
    ];

    /// <summary>Whether a score that the weights can give, with a verdict on each part, passes by one mark and fails by the other.</summary>
    private static bool TellsApart(Scorecard card, decimal pass, decimal moved)
    {
        decimal low = Math.Min(pass, moved), high = Math.Max(pass, moved), total = card.Parts.Sum(p => p.Weight);
        HashSet<decimal> earned = [0];
        foreach (ScorecardPart part in card.Parts) earned = [.. earned.SelectMany(e => new[] { e, e + (part.Weight / 2), e + part.Weight })];
        return earned.Any(e => e >= low * total && e < high * total);
    }
}
