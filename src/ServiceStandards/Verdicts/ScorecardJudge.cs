using System.Collections.Immutable;
using ServiceStandards.Model;
using ServiceStandards.Tallies;

namespace ServiceStandards.Verdicts;

/// <summary>Reaches the verdicts on scorecards from those on the standards' whole: section 7 of the language. Each is reached once, however many others it is a part of.</summary>
internal sealed class ScorecardJudge
{
    private readonly ILookup<string, Verdict?> _standards;
    private readonly Dictionary<string, (Scorecard Card, string Language)> _cards;
    private readonly Dictionary<string, ScorecardResult> _reached = new(StringComparer.Ordinal);

    private ScorecardJudge(IReadOnlyList<StandardsFile> files, IReadOnlyList<StandardResult> standards)
    {
        _standards = standards.ToLookup(s => s.Id, s => s.Verdict, StringComparer.Ordinal);
        _cards = files.SelectMany(f => f.Scorecards.Select(c => (Card: c, f.Language))).ToDictionary(c => c.Card.Id, StringComparer.Ordinal);
    }

    public static ImmutableArray<ScorecardResult> Reach(IReadOnlyList<StandardsFile> files, IReadOnlyList<StandardResult> standards)
    {
        var judge = new ScorecardJudge(files, standards);
        return [.. files.SelectMany(f => f.Scorecards).Select(c => judge.Reach(c.Id))];
    }

    private ScorecardResult Reach(string id)
    {
        if (!_reached.TryGetValue(id, out ScorecardResult? result)) _reached[id] = result = Judge(_cards[id].Card, _cards[id].Language);
        return result;
    }

    private ScorecardResult Judge(Scorecard card, string language) =>
        Judge(card, language, id => _cards.ContainsKey(id) ? (true, Reach(id).Verdict) : (false, PartVerdicts.OfVersions(_standards[id])));

    /// <summary>Reaches the verdict of one scorecard.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of its title.</param>
    /// <param name="partOf">For the id of a part: whether it is a scorecard, and its verdict.</param>
    public static ScorecardResult Judge(Scorecard card, string language, Func<string, (bool IsCard, Verdict? Verdict)> partOf)
    {
        ImmutableArray<ScorecardPartResult> parts = [.. Written(card).Select(p => Part(card, p.Id, p.Weight, partOf(p.Id)))];
        Ratio? score = ScoreOf(parts);
        var (verdict, decision) = new ScorecardRules(card, parts, score).Decide();
        return new ScorecardResult
        {
            Id = card.Id,
            Title = card.Title.In(language),
            Verdict = verdict,
            Form = !card.Parts.IsEmpty ? "parts" : !card.AllOf.IsEmpty ? "all-of" : "any-of",
            Score = score?.ToDecimal(),
            Pass = card.Parts.IsEmpty ? null : card.Pass ?? 1,
            Parts = parts,
            Decision = decision,
            Location = card.Location,
        };
    }

    private static IEnumerable<(string Id, decimal? Weight)> Written(Scorecard card) =>
        card.Parts.Select(p => (p.Of.Name, (decimal?)p.Weight)).Concat(card.AllOf.Concat(card.AnyOf).Select(p => (p.Name, (decimal?)null)));

    private static ScorecardPartResult Part(Scorecard card, string id, decimal? weight, (bool IsCard, Verdict? Verdict) part)
    {
        decimal? earned = (part.Verdict.Halves ?? (card.NoDataFails ? 0 : null)) switch
        {
            2 => weight,
            1 => weight / 2,
            0 => weight * 0,
            _ => null,
        };
        return new ScorecardPartResult(id, part.IsCard, card.Must.Any(m => m.Name == id), part.Verdict, weight, earned);
    }

    private static Ratio? ScoreOf(ImmutableArray<ScorecardPartResult> parts)
    {
        ScorecardPartResult[] counted = [.. parts.Where(p => p.Earned is not null)];
        if (counted.Length == 0) return null;
        Ratio earned = Sum(counted.Select(p => Ratio.Of(p.Weight!.Value) * Ratio.Of(p.Verdict.Halves ?? 0, 2)));
        return earned / Sum(counted.Select(p => Ratio.Of(p.Weight!.Value)));
    }

    private static Ratio Sum(IEnumerable<Ratio> ratios) => ratios.Aggregate((sum, more) => sum + more);
}
