using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads files of standards, and folders of them.</summary>
internal static class StandardsFiles
{
    /// <summary>
    /// What the files say, in the order of the paths; a file that several paths lead to is read once. A folder stands for the
    /// standards in it and below it; every other file must be a file of standards.
    /// </summary>
    public static IReadOnlyList<StandardsFile> Load(IEnumerable<string> paths, DiagnosticBag bag)
    {
        HashSet<string> read = new(StringComparer.Ordinal);
        List<StandardsFile> files = [];
        foreach (var (path, text) in paths.SelectMany(path => Texts(path, bag)))
        {
            if (read.Add(Path.GetFullPath(path)) && StandardsReader.Read(path, text, bag) is { } file) files.Add(file);
        }

        return files;
    }

    private static IEnumerable<(string Path, string Text)> Texts(string path, DiagnosticBag bag)
    {
        if (Directory.Exists(path)) return StandardsFolder.Texts(path, bag);
        return SourceFile.Read(path, bag) is { } text ? [(path, text)] : [];
    }
}
