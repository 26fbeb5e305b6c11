using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Calendars;

/// <summary>Which calendars of a file extend which, over all their versions. Nothing here recurses: a file may be written to overflow a stack.</summary>
internal sealed class CalendarLineage(ImmutableArray<CalendarDefinition> all)
{
    private readonly ILookup<string, CalendarDefinition> _versions =
        all.OrderBy(c => c.Effective.From ?? Instant.MinValue).ToLookup(c => c.Name, StringComparer.Ordinal);

    /// <summary>Every problem of a calendar and of those it extends.</summary>
    public IEnumerable<Diagnostic> Check(string name)
    {
        List<string> names = Reachable(name);
        foreach (CalendarDefinition version in names.SelectMany(n => _versions[n]))
        {
            foreach (Diagnostic problem in CalendarChecks.Check(version)) yield return problem;
            if (version.Extends is { } parent && !_versions.Contains(parent.Name))
                yield return CalendarMessages.UnknownParent(parent, _versions.Select(v => v.Key));
        }
        foreach (Diagnostic problem in names.SelectMany(Overlaps)) yield return problem;
        if (Circle(names) is { } circle) yield return circle;
    }

    /// <summary>The calendar and those it extends, nearest first, from each instant on at which one of them changes; without circles only.</summary>
    public ImmutableArray<(Instant From, ImmutableArray<CalendarDefinition> Calendars)> Sections(string name)
    {
        IEnumerable<Instant> changes = Reachable(name).SelectMany(n => _versions[n])
            .SelectMany(c => new[] { c.Effective.From, c.Effective.Until }).OfType<Instant>();
        return [.. changes.Append(Instant.MinValue).Distinct().Order().Select(at => (at, At(name, at)))];
    }

    private ImmutableArray<CalendarDefinition> At(string name, Instant at)
    {
        var calendars = ImmutableArray.CreateBuilder<CalendarDefinition>();
        for (string? next = name; next is not null;)
        {
            CalendarDefinition? inForce = _versions[next].LastOrDefault(c => !(c.Effective.From > at) && !(c.Effective.Until <= at));
            if (inForce is not null) calendars.Add(inForce);
            next = inForce?.Extends?.Name;
        }
        return calendars.ToImmutable();
    }

    private IEnumerable<Diagnostic> Overlaps(string name) =>
        from pair in _versions[name].Zip(_versions[name].Skip(1))
        where pair.First.Effective.Until is not { } until || !(pair.Second.Effective.From >= until)
        select CalendarMessages.VersionsOverlap(name, pair.Second.Location);

    private List<string> Reachable(string name)
    {
        List<string> names = [name];
        var seen = new HashSet<string>(names, StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++) names.AddRange(Parents(names[i]).Where(seen.Add));
        return names;
    }

    private IEnumerable<string> Parents(string name) =>
        _versions[name].Select(c => c.Extends?.Name).OfType<string>().Where(_versions.Contains);

    // Takes away calendars none of whose parents is left; what cannot be taken away leads into a circle.
    private Diagnostic? Circle(List<string> names)
    {
        var left = new HashSet<string>(names, StringComparer.Ordinal);
        int before;
        do
        {
            before = left.Count;
            foreach (string name in Enumerable.Reverse(names))
                if (!Parents(name).Any(left.Contains)) left.Remove(name);
        }
        while (left.Count < before);
        return left.Count == 0 ? null : Circle(left);
    }

    // Told from its first name on, wherever it was entered: one circle is one problem.
    private Diagnostic Circle(HashSet<string> left)
    {
        List<string> walk = [left.Min(StringComparer.Ordinal)!];
        string next;
        while (!walk.Contains(next = Parents(walk[^1]).First(left.Contains))) walk.Add(next);
        walk.RemoveRange(0, walk.IndexOf(next));
        int first = walk.IndexOf(walk.Min(StringComparer.Ordinal)!);
        string[] circle = [.. walk.Skip(first), .. walk.Take(first + 1)];
        return CalendarMessages.Circle(circle, _versions[circle[0]].First(v => v.Extends?.Name == circle[1]).Extends!.Location);
    }
}
