using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Testing;

/// <summary>The standards that files of tests are about.</summary>
internal static class StandardsOf
{
    /// <summary>Stands for the standards: files of tests with the same key test the same.</summary>
    public static string Key(TestFile file) => string.Join('\n', file.Standards.Select(s => Path.GetFullPath(PathOf(s))).Order(StringComparer.Ordinal));

    /// <summary>The standards; null when they cannot be used, which is reported.</summary>
    public static StandardSet? Load(ImmutableArray<TestFile> files, DiagnosticBag bag)
    {
        Literal[] absent = [.. files.SelectMany(f => f.Standards).Where(s => !File.Exists(PathOf(s)) && !Directory.Exists(PathOf(s)))];
        foreach (Literal path in absent) bag.Add(Messages.NoStandardsThere(path.Location, path.Text));
        if (absent.Length > 0) return null;
        if (StandardSet.TryLoad(files[0].Standards.Select(PathOf), out StandardSet? set, out IReadOnlyList<Diagnostic> found)) return set;
        foreach (Diagnostic problem in found.Where(d => d.Severity == Severity.Error)) bag.Add(problem);
        return null;
    }

    private static string PathOf(Literal path) => Path.Combine(Path.GetDirectoryName(path.Location.File) ?? "", path.Text).Replace('\\', '/');
}
