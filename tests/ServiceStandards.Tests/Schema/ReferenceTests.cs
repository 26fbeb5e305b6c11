using ServiceStandards.Diagnostics;
using ServiceStandards.Schema;
using ServiceStandards.Sources;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Testing;
using ServiceStandards.Tests.Language;

namespace ServiceStandards.Tests.Schema;

/// <summary>The reference of the language: the page is the description, and its examples work.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ReferenceTests
{
    private static IEnumerable<TestCaseData> Examples() =>
        SchemaDocuments.Standards.Constructs.Select(c => new TestCaseData(c.Name).SetArgDisplayNames(c.Name));

    [Test]
    public void The_page_is_what_the_description_says()
    {
        string page = ReferencePage.Of(SchemaDocuments.Standards, SchemaDocuments.Tests, MappingConstructs.Document), path = Repository.Path("docs", "language-reference.md");
        bool isSame = File.Exists(path) && File.ReadAllText(path) == page;
        if (!isSame) File.WriteAllText(Path.ChangeExtension(path, ".received.md"), page);
        isSame.ShouldBeTrue("docs/language-reference.received.md is what the code describes now");
    }

    [TestCaseSource(nameof(Examples))]
    public void An_example_has_its_construct_and_can_judge_records(string name)
    {
        Construct construct = SchemaDocuments.Standards.Find(name);
        string yaml = construct.Example.StartsWith("service-standards", StringComparison.Ordinal) ? construct.Example : Reading.Header + construct.Example;
        Occurrences.In(SchemaDocuments.Standards, Schemas.Compose(yaml)!).ShouldContain(o => o.StartsWith($"{name}.", StringComparison.Ordinal));
        Schemas.Standards.Problems(Schemas.Json(yaml)!.Value).ShouldBeEmpty();
        StandardSet.TryParse(yaml, "example.yaml", out StandardSet? set, out IReadOnlyList<Diagnostic> problems);
        problems.Select(p => p.ToString()).ShouldBeEmpty();
        var bag = new DiagnosticBag();
        Bench.SetUp(set!.Files, new TestShape(new HashSet<string>(), givesHandleTime: false), bag);
        bag.InFileOrder().Select(p => p.ToString()).ShouldBeEmpty();
    }

    [Test]
    public void The_examples_of_tests_and_mappings_can_be_read()
    {
        var bag = new DiagnosticBag();
        TestFileReader.Read("example.tests.yaml", SchemaDocuments.Tests.Root.Example, bag);
        bag.InFileOrder().Select(p => p.ToString()).ShouldBeEmpty();
        Mapping.Parse(MappingConstructs.Document.Root.Example).Fields.Count.ShouldBe(3);
        Schemas.Tests.Problems(Schemas.Json(SchemaDocuments.Tests.Root.Example)!.Value).ShouldBeEmpty();
        Schemas.Mappings.Problems(Schemas.Json(MappingConstructs.Document.Root.Example)!.Value).ShouldBeEmpty();
    }
}
