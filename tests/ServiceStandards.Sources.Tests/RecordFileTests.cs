using ServiceStandards.Diagnostics;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Tests;

public sealed class RecordFileTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("service-standards-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("calls.csv", "id,wait\n1,5s\n")]
    [TestCase("CALLS.CSV", "id;wait\n1;5s\n")]
    [TestCase("calls.txt", "id\twait\n1\t5s\n")]
    [TestCase("calls.tsv", "id\twait\n1\t5s\n")]
    [TestCase("calls.tab", "id\twait\n1\t5s\n")]
    [TestCase("calls.jsonl", "{\"id\":1,\"wait\":\"5s\"}\n")]
    [TestCase("calls.ndjson", "{\"id\":1,\"wait\":\"5s\"}\n")]
    public void The_extension_says_how_a_file_is_written(string name, string text) =>
        ReadOut.Of(RecordFile.Open(Written(name, text)), "id: shown", "wait: duration").ShouldBe("#1 1 | 5s");

    [Test]
    public void The_format_of_the_mapping_comes_before_the_extension()
    {
        string path = Written("calls.log", "{\"id\":1}\n");
        ReadOut.Of(RecordFile.Open(path, new Mapping { Format = RecordFormat.JsonLines }), "id: shown").ShouldBe("#1 1");
        Should.Throw<RecordsUnreadableException>(() => RecordFile.Open(path)).Message
            .ShouldBe($"'{path}' ends in '.log', which does not say how its records are written; name the format in a mapping (format: csv, tsv or jsonl).");
    }

    [Test]
    public void A_folder_and_a_missing_file_are_named()
    {
        Should.Throw<RecordsUnreadableException>(() => RecordFile.Open(_folder)).Message.ShouldBe($"'{_folder}' is a directory, expected a file of records.");
        Should.Throw<RecordsUnreadableException>(() => RecordFile.Open(Path.Combine(_folder, "none.csv"))).Message.ShouldBe($"There is no file '{Path.Combine(_folder, "none.csv")}'.");
    }

    [Test]
    public void A_mapping_is_loaded_from_its_file()
    {
        string mapping = Written("calls.mapping.yaml", "service-standards-mapping: 1\nfields: { wait: { column: speed, unit: s } }\n");
        ReadOut.Of(RecordFile.Open(Written("calls.csv", "id,speed\n1,5\n"), Mapping.Load(mapping)), "wait").ShouldBe("#1 5s");
    }

    [Test]
    public void Problems_of_a_mapping_with_the_records_stand_in_its_file()
    {
        string mapping = Written("calls.mapping.yaml", "service-standards-mapping: 1\nfields: { wait: { column: sped, unit: s } }\n");
        Diagnostic problem = Should.Throw<StandardsException>(() => RecordFile.Open(Written("calls.csv", "id,speed\n1,5\n"), Mapping.Load(mapping))).Diagnostics.ShouldHaveSingleItem();
        problem.Location.ShouldBe(new SourceLocation(mapping.Replace('\\', '/'), 2, 27, 4));
        problem.SourceLine.ShouldBe("fields: { wait: { column: sped, unit: s } }");
    }

    [Test]
    public void A_missing_mapping_file_is_a_problem_not_an_accident() =>
        Should.Throw<StandardsException>(() => Mapping.Load(Path.Combine(_folder, "none.yaml"))).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("SS0001");

    [TestCase("")]
    [TestCase("\0\u0001")]
    [TestCase("[")]
    [TestCase("service-standards-mapping: 1\nfields: { a: &a [*a] }")]
    [TestCase("service-standards-mapping: 1\nfields: { a: &a { join: [x, x] }, b: *a, a: x, [c]: d, <<: 1 }")]
    [TestCase("service-standards-mapping: 1\nskip: [[[]], {}, { a: { b: c } }]\nconstants: []\nfields: x\nheader: { a: b }")]
    [TestCase("service-standards-mapping: { 1: 2 }")]
    public void A_text_that_is_no_mapping_gives_problems_and_never_throws(string yaml)
    {
        Mapping.TryParse(yaml, "mapping.yaml", out Mapping? mapping, out IReadOnlyList<Diagnostic> problems).ShouldBeFalse();
        mapping.ShouldBeNull();
        problems.ShouldNotBeEmpty();
    }

    [Test]
    public void An_empty_mapping_says_nothing_and_is_fine()
    {
        Mapping.TryParse("service-standards-mapping: 1\n", "mapping.yaml", out Mapping? mapping, out IReadOnlyList<Diagnostic> problems).ShouldBeTrue();
        problems.ShouldBeEmpty();
        mapping!.Fields.ShouldBeEmpty();
    }

    private string Written(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
