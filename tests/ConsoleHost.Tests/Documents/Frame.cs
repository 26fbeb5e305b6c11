namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>
/// A program around lines of code that a document shows without what they stand in: <c>Frames/nrules.txt</c> around those of docs/nrules.md,
/// <c>Frames/nrules.When.txt</c> around those whose first word is <c>When</c>.
/// </summary>
internal static class Frame
{
    private const string Place = "// the block\n";

    private static string Folder => Path.Combine(Repository.Root, "tests", "ConsoleHost.Tests", "Documents", "Frames");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!);

    public static string NameFor(Block block)
    {
        string document = Path.GetFileNameWithoutExtension(block.Document), special = $"{document}.{block.FirstWord}.txt";
        return File.Exists(Path.Combine(Folder, special)) ? special : document + ".txt";
    }

    public static string Around(Block block)
    {
        string frame = File.ReadAllText(Path.Combine(Folder, NameFor(block)));
        frame.ShouldContain(Place);
        return frame.Replace(Place, block.Text, StringComparison.Ordinal);
    }
}
