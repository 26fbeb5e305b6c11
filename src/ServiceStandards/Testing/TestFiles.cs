using ServiceStandards.Diagnostics;
using ServiceStandards.Language;

namespace ServiceStandards.Testing;

/// <summary>Finds and reads files of tests; a folder stands for those in it and below it.</summary>
internal static class TestFiles
{
    public static IReadOnlyList<TestFile> Load(IEnumerable<string> paths, DiagnosticBag bag)
    {
        HashSet<string> read = new(StringComparer.Ordinal);
        List<TestFile> files = [];
        foreach (var (path, text) in paths.SelectMany(path => Texts(path, bag)))
        {
            if (read.Add(Path.GetFullPath(path)) && TestFileReader.Read(path, text, bag) is { } file) files.Add(file);
        }

        return files;
    }

    private static IEnumerable<(string Path, string Text)> Texts(string path, DiagnosticBag bag)
    {
        if (!Directory.Exists(path)) return SourceFile.Read(path, bag) is { } text ? [(path, text)] : [];
        int before = bag.Count;
        (string, string)[] found = [.. StandardsFolder.Files(path, bag).Where(f => FirstKey.Is(f.Text, TestFormat.Key))];
        if (found.Length == 0 && bag.Count == before) bag.Add(Messages.FolderWithoutTests(new SourceLocation(path.Replace('\\', '/'), 0, 0)));
        return found;
    }
}
