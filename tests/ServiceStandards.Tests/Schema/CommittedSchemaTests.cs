using ServiceStandards.Schema;
using ServiceStandards.Sources;

namespace ServiceStandards.Tests.Schema;

/// <summary>The schemas beside the packs are those that the code describes, and the packs name them.</summary>
public sealed class CommittedSchemaTests
{
    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Repository.Path("standards"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(Repository.Path("standards"), f));

    private static IEnumerable<TestCaseData> Committed() =>
    [
        new TestCaseData("service-standards.schema.json", StandardsSchema.OfStandards()).SetArgDisplayNames("standards"),
        new TestCaseData("service-standards-tests.schema.json", StandardsSchema.OfTests()).SetArgDisplayNames("tests"),
        new TestCaseData("service-standards-mapping.schema.json", MappingSchema.OfMappings()).SetArgDisplayNames("mapping"),
    ];

    [TestCaseSource(nameof(Committed))]
    public void The_committed_schema_is_the_generated_one(string name, string generated)
    {
        string path = Repository.Path("standards", name), received = Repository.Path("standards", name.Replace(".json", ".received.json", StringComparison.Ordinal));
        bool isSame = File.ReadAllText(path) == generated;
        if (!isSame) File.WriteAllText(received, generated);
        isSame.ShouldBeTrue($"{received} is what the code describes now");
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_of_a_pack_names_its_schema_in_its_first_line(string name)
    {
        string path = Repository.Path("standards", name);
        string text = File.ReadAllText(path), first = text.Split('\n')[0];
        const string comment = "# yaml-language-server: $schema=";
        first.ShouldStartWith(comment);
        string kind = text.Contains("\nservice-standards-tests:", StringComparison.Ordinal) ? "-tests" : text.Contains("\nservice-standards-mapping:", StringComparison.Ordinal) ? "-mapping" : "";
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, first[comment.Length..])).ShouldBe(Path.GetFullPath(Repository.Path("standards", $"service-standards{kind}.schema.json")));
    }

    /// <summary>A folder passes over a YAML file that does not begin with a key of this project; nothing may be lost that way.</summary>
    [TestCaseSource(nameof(Files))]
    public void A_file_of_a_pack_is_one_of_the_three_kinds(string name) =>
        File.ReadAllText(Repository.Path("standards", name)).ShouldMatch("(?m)^service-standards(-tests|-mapping)?: 1");
}
