using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>The parts of scorecards exist, and no scorecard is part of itself.</summary>
internal static class ScorecardCheck
{
    /// <returns>Whether the parts may be followed: no circle, and no end too far.</returns>
    public static bool Run(IReadOnlyList<StandardsFile> files, DiagnosticBag bag)
    {
        Scorecard[] cards = [.. files.SelectMany(file => file.Scorecards)];
        HashSet<string> known = [.. files.SelectMany(file => file.Standards).Select(s => s.Id), .. cards.Select(card => card.Id)];
        HashSet<string> unread = [.. files.SelectMany(file => file.Unread)];
        foreach (Scorecard card in cards)
        {
            foreach (Reference part in Parts(card).Where(part => !known.Contains(part.Name) && !unread.Contains(part.Name)))
                bag.Add(Messages.UnknownPart(part.Location, part.Name, known));
            string[] names = [.. Parts(card).Select(part => part.Name)];
            foreach (Reference must in card.Must.Where(must => !names.Contains(must.Name)))
                bag.Add(Messages.MustBeAPart(must.Location, must.Name, names));
        }

        WarnOfNoTarget(files, cards, bag);
        HashSet<string> standards = [.. files.SelectMany(file => file.Standards).Select(s => s.Id)];
        return Follow([.. cards.Where(card => !standards.Contains(card.Id))], bag);
    }

    private static void WarnOfNoTarget(IReadOnlyList<StandardsFile> files, Scorecard[] cards, DiagnosticBag bag)
    {
        ILookup<string, Standard> standards = files.SelectMany(file => file.Standards).ToLookup(standard => standard.Id, StringComparer.Ordinal);
        foreach (Scorecard card in cards)
        {
            foreach (Reference part in Parts(card).Where(part => standards.Contains(part.Name) && standards[part.Name].All(s => s.Target is null && s.IsWhole)))
                bag.Add(Messages.PartWithoutTarget(part.Location, part.Name, $"scorecard {Quote.Of(card.Id)}"));
        }
    }

    private static bool Follow(Scorecard[] cards, DiagnosticBag bag)
    {
        ILookup<string, Scorecard> byId = cards.ToLookup(card => card.Id, StringComparer.Ordinal);
        NameGraph graph = new NameGraph(id => byId[id].Take(1).SelectMany(Parts).Select(part => part.Name).Where(byId.Contains)).Walk(byId.Select(card => card.Key));
        foreach (IReadOnlyList<string> circle in graph.Circles) bag.Add(Messages.ScorecardsInCircle(byId[circle[0]].First().Location, circle));
        foreach (string id in graph.TooDeep) bag.Add(Messages.ScorecardsTooDeep(byId[id].First().Location, id, NameGraph.Limit));
        return graph.IsSound;
    }

    private static IEnumerable<Reference> Parts(Scorecard card) => card.Parts.Select(part => part.Of).Concat(card.AllOf).Concat(card.AnyOf);
}
