namespace ServiceStandards.ConsoleHost.Tests;

/// <summary><c>schema</c> prints what stands beside the packs.</summary>
public sealed class SchemaVerbTests
{
    [TestCase("service-standards.schema.json")]
    [TestCase("service-standards.schema.json", "standards")]
    [TestCase("service-standards-tests.schema.json", "tests")]
    [TestCase("service-standards-mapping.schema.json", "mapping")]
    public void It_prints_the_schema(string file, params string[] kind) =>
        HostRun.Of(["schema", .. kind]).ShouldBe(new HostRun(0, File.ReadAllText($"standards/{file}"), ""));

    [Test]
    public void Another_kind_is_told() => HostRun.Of("schema", "records").Code.ShouldBe(2);
}
