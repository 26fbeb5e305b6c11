using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>Chooses some of the standards of a set by their ids and tags.</summary>
internal static class Selection
{
    /// <param name="files">The whole set.</param>
    /// <param name="names">What is wanted.</param>
    /// <param name="key">The ids that are chosen, in one text: the same for the same choice.</param>
    /// <exception cref="ArgumentException">Nothing has one of the names, or there are none.</exception>
    public static IReadOnlyList<StandardsFile> Of(IReadOnlyList<StandardsFile> files, ImmutableArray<string> names, out string key)
    {
        if (names.IsEmpty) throw new ArgumentException("Name at least one standard, scorecard, driver analysis or tag.");
        Scorecard[] cards = [.. files.SelectMany(f => f.Scorecards)];
        Standard[] standards = [.. files.SelectMany(f => f.Standards)];
        string[] known = [.. standards.Select(s => s.Id), .. cards.Select(c => c.Id), .. files.SelectMany(f => f.Drivers).Select(d => d.Id), .. standards.SelectMany(s => s.Tags)];
        int tags = standards.Sum(s => s.Tags.Length);
        foreach (string name in names.Where(n => !known.Contains(n, StringComparer.Ordinal))) throw Unknown(name, known);

        HashSet<string> wanted = new(names, StringComparer.Ordinal);
        foreach (Standard tagged in standards.Where(s => s.Tags.Any(wanted.Contains)).ToArray()) wanted.Add(tagged.Id);
        foreach (Scorecard card in cards.Where(c => names.Contains(c.Id))) AddParts(card, cards, wanted);
        while (cards.FirstOrDefault(c => !wanted.Contains(c.Id) && Parts(c).All(wanted.Contains)) is { } whole) wanted.Add(whole.Id);
        key = string.Join(',', known[..^tags].Where(wanted.Contains).Distinct().Order(StringComparer.Ordinal));
        return [.. files.Select(f => Chosen(f, wanted)).Where(f => !f.Standards.IsEmpty || !f.Drivers.IsEmpty)];
    }

    private static void AddParts(Scorecard card, Scorecard[] cards, HashSet<string> wanted)
    {
        foreach (string part in Parts(card).Where(wanted.Add))
        {
            if (Array.Find(cards, c => c.Id == part) is { } inner) AddParts(inner, cards, wanted);
        }
    }

    private static IEnumerable<string> Parts(Scorecard card) => card.Parts.Select(p => p.Of.Name).Concat(card.AllOf.Concat(card.AnyOf).Select(p => p.Name));

    private static StandardsFile Chosen(StandardsFile file, HashSet<string> wanted) => file with
    {
        Standards = [.. file.Standards.Where(s => wanted.Contains(s.Id))],
        Scorecards = [.. file.Scorecards.Where(c => wanted.Contains(c.Id))],
        Drivers = [.. file.Drivers.Where(d => wanted.Contains(d.Id))],
    };

    private static ArgumentException Unknown(string name, string[] known) => new(
        $"There is no standard, scorecard, driver analysis or tag '{name}'. " + (Nearest.To(name, known) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"There are: {string.Join(", ", known.Distinct())}."));
}
