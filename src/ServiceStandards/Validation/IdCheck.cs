using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Validation;

/// <summary>Ids are unique in the whole set: standards and scorecards share one name space, driver analyses have one of their own.</summary>
internal static class IdCheck
{
    public static void Run(IReadOnlyList<StandardsFile> files, DiagnosticBag bag)
    {
        Unique(files.SelectMany(file => file.Standards.Select(s => (s.Id, s.IdLocation)).Concat(file.Scorecards.Select(c => (c.Id, c.Location)))), bag);
        Unique(files.SelectMany(file => file.Drivers.Select(d => (d.Id, d.Location))), bag);
    }

    /// <summary>Versions of a standard share the place of their id, and so are one.</summary>
    private static void Unique(IEnumerable<(string Id, SourceLocation At)> ids, DiagnosticBag bag)
    {
        Dictionary<string, SourceLocation> first = new(StringComparer.Ordinal);
        foreach (var (id, at) in ids.Distinct())
        {
            if (!first.TryAdd(id, at)) bag.Add(Messages.DuplicateId(at, id, first[id]));
        }
    }
}
