using System.Reflection;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes a failing case smaller: fewer records, fewer standards, simpler standards, emptier records.</summary>
internal static class TrialShrinker
{
    private static readonly PropertyInfo[] s_properties =
        [.. typeof(SampleContact).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name != nameof(SampleContact.Id))];

    public static IEnumerable<Trial> Smaller(Trial whole) =>
    [
        .. Fewer(whole.Records).Select(r => whole with { Records = r }),
        .. Without(whole.File.Scorecards).Select(c => whole with { File = whole.File.WithScorecards(c) }),
        .. Without(whole.File.Drivers).Select(d => whole with { File = whole.File with { Drivers = d } }),
        .. Without(whole.File.Standards).Where(s => s.Count > 0).Select(s => whole with { File = whole.File.WithStandards(s) }),
        .. whole.File.Exclusions.Select(e => whole with { File = Without(whole.File, e) }),
        .. Replaced(whole.File.Standards, StandardShrinker.Simpler).Select(s => whole with { File = whole.File with { Standards = s } }),
        .. Simpler(whole.File).Select(f => whole with { File = f }),
        .. whole.Period == new WrittenSpan(null, null) ? Array.Empty<Trial>() : [whole with { Period = new(null, null) }],
        .. Replaced(whole.Records, Emptier).Select(r => whole with { Records = r }),
    ];

    private static IEnumerable<IReadOnlyList<SampleContact>> Fewer(IReadOnlyList<SampleContact> records)
    {
        for (int part = records.Count / 2; part > 1; part /= 2)
        {
            for (int i = 0; i < records.Count; i += part) yield return [.. records.Take(i), .. records.Skip(i + part)];
        }

        foreach (IReadOnlyList<SampleContact> one in Without(records)) yield return one;
    }

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> items) =>
        Enumerable.Range(0, items.Count).Select(i => (IReadOnlyList<T>)[.. items.Take(i), .. items.Skip(i + 1)]);

    public static IEnumerable<IReadOnlyList<T>> Replaced<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> simpler) =>
        Enumerable.Range(0, items.Count).SelectMany(i => simpler(items[i]).Select(s => (IReadOnlyList<T>)[.. items.Take(i), s, .. items.Skip(i + 1)]));

    private static WrittenFile Without(WrittenFile file, WrittenExclusion exclusion) => file with
    {
        Exclusions = [.. file.Exclusions.Where(e => e != exclusion)],
        Standards = [.. file.Standards.Select(s => s with { Exclude = [.. s.Exclude.Where(e => e != exclusion)] })],
    };

    private static IEnumerable<WrittenFile> Simpler(WrittenFile file)
    {
        if (file.FiscalYear is not null) yield return file with { FiscalYear = null };
        if (file.WeekStartsOnSunday) yield return file with { WeekStartsOnSunday = false };
        if (file.Hand > 3) yield return file with { Hand = file.Hand % 4 };
        if (file.Zone != "UTC") yield return file with { Zone = "UTC" };
        for (int i = 0; i < file.Exclusions.Count; i++)
        {
            foreach (WrittenExclusion simpler in StandardShrinker.Simpler(file.Exclusions[i])) yield return Exchanged(file, file.Exclusions[i], simpler);
        }
    }

    private static WrittenFile Exchanged(WrittenFile file, WrittenExclusion old, WrittenExclusion simpler) => file with
    {
        Exclusions = [.. file.Exclusions.Select(e => e == old ? simpler : e)],
        Standards = [.. file.Standards.Select(s => s with { Exclude = [.. s.Exclude.Select(e => e == old ? simpler : e)] })],
    };

    private static IEnumerable<SampleContact> Emptier(SampleContact contact)
    {
        foreach (IReadOnlyList<SampleEvent?> fewer in Without(contact.Events ?? [])) yield return contact with { Events = fewer };
        foreach (PropertyInfo property in s_properties)
        {
            if (property.GetValue(contact) is null) continue;
            SampleContact emptier = contact with { };
            property.SetValue(emptier, null);
            yield return emptier;
        }
    }
}
