using NRules.RuleModel;
using ServiceStandards.Model;
using ServiceStandards.NRules.Facts;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Rules;

/// <summary>Keeps the verdict fact of a scorecard up.</summary>
/// <param name="card">The scorecard.</param>
/// <param name="language">The language of its title.</param>
/// <param name="standards">How many verdict facts its parts that are standards will have: one for each version.</param>
/// <param name="cards">Its parts that are scorecards.</param>
/// <param name="depth">How many levels of scorecards are below it.</param>
internal sealed class ScorecardTeller(Scorecard card, string language, int standards, IReadOnlySet<string> cards, int depth)
{
    private const string Key = "scorecard";

    private readonly HashSet<string> _parts = [.. PartsOf(card)];

    public int Depth => depth;

    public static IEnumerable<string> PartsOf(Scorecard card) => card.Parts.Select(p => p.Of.Name).Concat(card.AllOf.Concat(card.AnyOf).Select(p => p.Name));

    public bool HasPart(StandardVerdict verdict) => _parts.Contains(verdict.Standard);

    public bool HasPart(ScorecardVerdict verdict) => cards.Contains(verdict.Scorecard);

    /// <summary>Waits until all parts have their verdicts: none of them is said for the half of them.</summary>
    public void Tell(IContext context, IEnumerable<StandardVerdict> ofStandards, IEnumerable<ScorecardVerdict> ofCards)
    {
        StandardVerdict[] given = [.. ofStandards];
        Dictionary<string, Verdict> ofCard = ofCards.ToDictionary(c => c.Scorecard, c => c.Verdict, StringComparer.Ordinal);
        if (given.Length < standards || ofCard.Count < cards.Count)
        {
            LinkedFacts.Drop(context, Key);
            return;
        }

        ScorecardResult result = ScorecardJudge.Judge(card, language, id => cards.Contains(id)
            ? (true, ofCard[id])
            : (false, PartVerdicts.OfVersions(given.Where(v => v.Standard == id).OrderBy(v => v.Version).Select(v => v.Verdict))));
        if (context.GetLinked(Key) is ScorecardVerdict told && IsSame(told.Result, result)) return;
        LinkedFacts.Put(context, Key, new ScorecardVerdict(result));
    }

    private static bool IsSame(ScorecardResult one, ScorecardResult other) =>
        one.Verdict == other.Verdict && one.Score == other.Score && one.Parts.SequenceEqual(other.Parts);
}
