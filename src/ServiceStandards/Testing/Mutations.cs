using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>Moves each threshold of the tested standards by one step in a copy of them, and looks whether some expectation no longer holds.</summary>
internal static class Mutations
{
    public static IEnumerable<Mutation> Try(Suite suite, CancellationToken cancellation)
    {
        HashSet<string> tested = [.. suite.Tests.SelectMany(t => t.Written.Expectations).Select(e => e.Standard.Name)];
        HashSet<string> read = [.. suite.Bench.Bound.Standards.SelectMany(BoundFields.All).Select(f => f.Name)];
        var before = suite.Tests.ToDictionary(t => t, t => Passed(suite.Bench, t, tested, cancellation));
        foreach (StandardsFile file in suite.Files)
        {
            StandardsFile touched = file with { Standards = [.. file.Standards.Where(s => tested.Contains(s.Id))], Scorecards = [], Drivers = [] };
            foreach (var (standard, change) in Of(touched, read))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Bench.SetUp([change.Changed], suite.Shape, new DiagnosticBag()) is not { } bench) continue; // such a threshold cannot be written
                HashSet<string> moved = [.. change.Changed.Standards.Select(s => s.Id)];
                bool noticed = suite.Tests.Any(t => IsNoticed(t, bench, moved, before[t], cancellation));
                yield return new Mutation(standard, change.From, change.To, noticed, change.Location);
            }
        }

        foreach (Mutation mutation in CardMutations.Try(suite, cancellation)) yield return mutation;
    }

    /// <summary>A change within a standard leaves that one alone in its file, so that a step costs little; the others are judged alike anyway.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">The fields that standards come to; driver analyses alone cannot be tested.</param>
    private static IEnumerable<(string? Standard, Change<StandardsFile> Change)> Of(StandardsFile file, HashSet<string> read) =>
    [
        .. file.Fields.SelectMany((f, i) => !read.Contains(f.Name) ? [] : Changes.Of(f).Select(c => ((string?)null, c.In(x => file with { Fields = file.Fields.SetItem(i, x) })))),
        .. file.Exclusions.SelectMany((e, i) => Changes.Of(e).Select(c => ((string?)null, c.In(x => With(file, e, x, i))))),
        .. file.Standards.SelectMany((s, i) => Changes.Of(s, file.TimeZone).Select(c => ((string?)s.Id, c.In(x =>
            file with { Standards = [.. file.Standards.SetItem(i, x).Where(v => v.Id == s.Id)] })))),
    ];

    /// <summary>Standards that name an exclusion of the file hold it themselves, too.</summary>
    private static StandardsFile With(StandardsFile file, Exclusion old, Exclusion changed, int index) => file with
    {
        Exclusions = file.Exclusions.SetItem(index, changed),
        Standards = [.. file.Standards.Select(s => s with { Exclude = [.. s.Exclude.Select(e => ReferenceEquals(e, old) ? changed : e)] })],
    };

    /// <summary>Whether something that was as expected no longer is, or is not there at all.</summary>
    private static bool IsNoticed(ReadyTest test, Bench bench, HashSet<string> moved, HashSet<(string Standard, SourceLocation At)> before, CancellationToken cancellation)
    {
        if (!test.Written.Expectations.Any(e => moved.Contains(e.Standard.Name))) return false;
        HashSet<(string, SourceLocation)> now = Passed(bench, test, moved, cancellation);
        return before.Any(b => moved.Contains(b.Standard) && !now.Contains(b));
    }

    private static HashSet<(string Standard, SourceLocation At)> Passed(Bench bench, ReadyTest test, HashSet<string> standards, CancellationToken cancellation) =>
        [.. Suite.Check(bench, test, e => standards.Contains(e.Standard.Name), cancellation).Where(c => c.Passed).Select(c => (c.Standard, c.Location))];
}
