using System.IO.Enumeration;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Language;

/// <summary>
/// Finds the files of standards in a folder and below it. Hidden files and folders are passed over, and so are links to
/// folders; YAML files that begin with another key are something else: tests, mappings, or no business of ours.
/// </summary>
internal static class StandardsFolder
{
    public static IEnumerable<(string Path, string Text)> Texts(string folder, DiagnosticBag bag)
    {
        int before = bag.Count;
        List<(string Path, string Text)> found = [.. Files(folder, bag).Where(file => FirstKey.TellsStandards(file.Text))];
        if (found.Count == 0 && bag.Count == before) bag.Add(Messages.FolderWithoutStandards(At(folder)));
        return found;
    }

    /// <summary>All YAML files in the folder and below it.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, DiagnosticBag bag)
    {
        foreach (string path in Paths(folder, bag))
        {
            if (SourceFile.Read(path, bag) is { } text) yield return (path, text);
        }
    }

    private static List<string> Paths(string folder, DiagnosticBag bag)
    {
        try
        {
            return [.. new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsYaml(entry.FileName),
                ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                    entry.FileName[0] != '.' && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            }.Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(Messages.FileUnreadable(At(folder), SourceFile.Reason(fault)));
            return [];
        }
    }

    private static bool IsYaml(ReadOnlySpan<char> name) =>
        name[0] != '.' && (name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal));

    private static SourceLocation At(string folder) => new(folder.Replace('\\', '/'), 0, 0);
}
