using ServiceStandards.Model;
using ServiceStandards.Words;

namespace ServiceStandards.Differences;

/// <summary>Finds how standards differ from older ones: the entry of this stage.</summary>
internal static class Differ
{
    public static IEnumerable<Difference> Compare(IReadOnlyList<StandardsFile> before, IReadOnlyList<StandardsFile> after, string language)
    {
        Tongue tongue = Tongue.In(language);
        List<Difference> found = [];
        Pair[] pairs = [.. Pairs(before, after)];
        foreach (Pair pair in pairs)
        {
            if (pair is { Before: { } old, After: { } now }) found.AddRange(new StandardDifferences(old, now, tongue).All);
            else if (pair.After is { } added) found.Add(Alone(DifferenceKind.Added, added, tongue));
            else if (pair.Before is { } removed) found.Add(Alone(DifferenceKind.Removed, removed, tongue));
        }

        return [.. Settings(pairs, tongue), .. found, .. Cards(before, after, tongue, language)];
    }

    private static Difference Alone(DifferenceKind kind, (StandardsFile File, Standard Standard) one, Tongue tongue)
    {
        string promise = new StandardWords(one.File, tongue).Promise(one.Standard);
        int? version = one.File.Standards.Count(s => s.Id == one.Standard.Id) > 1 ? one.Standard.Version : null;
        return kind == DifferenceKind.Added
            ? new Difference(kind, one.Standard.Id, version, tongue.Differences.Added(promise), null, one.Standard.Location)
            : new Difference(kind, one.Standard.Id, version, tongue.Differences.Removed(promise), one.Standard.Location, null);
    }

    /// <summary>Standards belong together by their id; where there are versions, by the start of their effect.</summary>
    private static IEnumerable<Pair> Pairs(IReadOnlyList<StandardsFile> before, IReadOnlyList<StandardsFile> after)
    {
        var old = All(before).ToLookup(s => s.Standard.Id, StringComparer.Ordinal);
        var now = All(after).ToLookup(s => s.Standard.Id, StringComparer.Ordinal);
        foreach (string id in now.Select(g => g.Key).Concat(old.Select(g => g.Key)).Distinct(StringComparer.Ordinal))
        {
            if (old[id].Count() == 1 && now[id].Count() == 1) yield return new Pair(old[id].First(), now[id].First());
            else
            {
                foreach (var one in now[id]) yield return new Pair(Same(old[id], one.Standard), one);
                foreach (var one in old[id].Where(o => Same(now[id], o.Standard) is null)) yield return new Pair(one, null);
            }
        }
    }

    private static (StandardsFile, Standard)? Same(IEnumerable<(StandardsFile File, Standard Standard)> versions, Standard one)
    {
        foreach (var version in versions)
        {
            if (version.Standard.Effective.From == one.Effective.From) return version;
        }

        return null;
    }

    private static IEnumerable<(StandardsFile File, Standard Standard)> All(IReadOnlyList<StandardsFile> files) => files.SelectMany(f => f.Standards.Select(s => (f, s)));

    /// <summary>What whole files say of time, once for all standards that are in such files.</summary>
    private static IEnumerable<Difference> Settings(IEnumerable<Pair> pairs, Tongue tongue) => pairs
        .Where(p => p.Before is not null && p.After is not null)
        .Select(p => (Before: p.Before!.Value.File, After: p.After!.Value.File))
        .DistinctBy(f => (f.Before.Path, f.After.Path))
        .SelectMany(f => new[]
        {
            (Key: "time-zone", Was: f.Before.TimeZone.Id, Is: f.After.TimeZone.Id),
            (Key: "fiscal-year", Was: Day(f.Before), Is: Day(f.After)),
            (Key: "week-starts", Was: Week(f.Before), Is: Week(f.After)),
        }.Where(s => s.Was != s.Is).Select(s => new Difference(
            DifferenceKind.Changed, null, null, tongue.Differences.Setting(s.Key, s.Was, s.Is), f.Before.Location, f.After.Location)));

    private static string Day(StandardsFile file) => FormattableString.Invariant($"{file.FiscalYear.Month:00}-{file.FiscalYear.Day:00}");

    private static string Week(StandardsFile file) => file.WeekStartsOnSunday ? "sun" : "mon";

    private static IEnumerable<Difference> Cards(IReadOnlyList<StandardsFile> before, IReadOnlyList<StandardsFile> after, Tongue tongue, string language)
    {
        Dictionary<string, Description> old = ById(before), now = ById(after);
        foreach (var (id, card) in now)
        {
            if (!old.TryGetValue(id, out Description? was)) yield return new Difference(DifferenceKind.Added, id, null, tongue.Differences.Added(card.Text), null, card.Location);
            else if (was.Text != card.Text) yield return new Difference(DifferenceKind.Changed, id, null, tongue.Differences.Changed(was.Text, card.Text), was.Location, card.Location);
        }

        foreach (var (id, card) in old.Where(o => !now.ContainsKey(o.Key)))
            yield return new Difference(DifferenceKind.Removed, id, null, tongue.Differences.Removed(card.Text), card.Location, null);

        Dictionary<string, Description> ById(IReadOnlyList<StandardsFile> files) =>
            Describer.Describe(files, tongue, language).Where(d => d.Kind != DescribedKind.Standard).ToDictionary(d => d.Id, StringComparer.Ordinal);
    }

    private sealed record Pair((StandardsFile File, Standard Standard)? Before, (StandardsFile File, Standard Standard)? After);
}
