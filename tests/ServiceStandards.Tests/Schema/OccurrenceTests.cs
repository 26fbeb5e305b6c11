using ServiceStandards.Schema;

namespace ServiceStandards.Tests.Schema;

/// <summary>Nothing of the language is there in description only.</summary>
public sealed class OccurrenceTests
{
    private static readonly string[] s_folders = ["standards", "tests/ServiceStandards.Tests/Language/Cases/good"];

    [Test]
    public void Every_construct_of_the_language_occurs_in_a_pack_or_a_case_file()
    {
        HashSet<string> found = [.. Texts("service-standards:").SelectMany(t => Occurrences.In(SchemaDocuments.Standards, Schemas.Compose(t).ShouldNotBeNull()))];
        string[] all = [.. Occurrences.All(SchemaDocuments.Standards)];
        all.Length.ShouldBeGreaterThan(150);
        all.Except(found).ShouldBeEmpty();
    }

    private static IEnumerable<string> Texts(string head) =>
        s_folders.SelectMany(f => Directory.EnumerateFiles(Repository.Path(f.Split('/')), "*.yaml", SearchOption.AllDirectories)).Select(File.ReadAllText)
            .Where(t => t.Contains("\n" + head, StringComparison.Ordinal) || t.StartsWith(head, StringComparison.Ordinal));
}
