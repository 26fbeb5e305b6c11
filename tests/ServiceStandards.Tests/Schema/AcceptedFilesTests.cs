using System.Text.RegularExpressions;

namespace ServiceStandards.Tests.Schema;

/// <summary>What can be read fits its schema: packs, mappings, tests, and the good files of the tests.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class AcceptedFilesTests
{
    private static IEnumerable<string> Good() =>
        Directory.EnumerateFiles(Repository.Path("standards"), "*.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Path("tests", "ServiceStandards.Tests", "Language", "Cases", "good")))
            .Concat(Directory.EnumerateFiles(Repository.Path("tests", "ServiceStandards.Tests", "Testing", "Cases")))
            .Select(f => Path.GetRelativePath(Repository.Path("."), f)).Order(StringComparer.Ordinal);

    private static IEnumerable<TestCaseData> Documents() => Directory.EnumerateFiles(Repository.Path("docs"), "*.md").Append(Repository.Path("README.md")).Order(StringComparer.Ordinal)
        .Where(f => Path.GetFileName(f) != "diagnostics.md")
        .SelectMany(f => Blocks().Matches(File.ReadAllText(f)).Select((block, i) => new TestCaseData(block.Groups["yaml"].Value).SetArgDisplayNames($"{Path.GetFileName(f)} {i + 1}")))
        .Where(c => ((string)c.Arguments[0]!).Contains("service-standards", StringComparison.Ordinal));

    [TestCaseSource(nameof(Good))]
    public void A_good_file_fits_its_schema(string name)
    {
        string yaml = File.ReadAllText(Repository.Path(name));
        Schemas.For(yaml).Problems(Schemas.Json(yaml).ShouldNotBeNull()).ShouldBeEmpty();
    }

    [TestCaseSource(nameof(Documents))]
    public void An_example_of_a_document_fits_its_schema(string yaml) => Schemas.For(yaml).Problems(Schemas.Json(yaml).ShouldNotBeNull()).ShouldBeEmpty();

    /// <summary>An editor's parser takes what stands behind a comma inside braces for a key; the reader mends it, the packs should not need that.</summary>
    [TestCaseSource(nameof(Good))]
    public void No_text_of_a_pack_is_cut_at_a_comma(string name)
    {
        if (!name.StartsWith("standards", StringComparison.Ordinal)) return;
        using var text = new StringReader(File.ReadAllText(Repository.Path(name)));
        var stream = new YamlDotNet.RepresentationModel.YamlStream();
        stream.Load(text);
        stream.Documents[0].AllNodes.OfType<YamlDotNet.RepresentationModel.YamlMappingNode>().Where(m => m.Style == YamlDotNet.Core.Events.MappingStyle.Flow)
            .SelectMany(m => m.Children).Where(c => c is { Key: YamlDotNet.RepresentationModel.YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } key, Value: YamlDotNet.RepresentationModel.YamlScalarNode { Value: "", Style: YamlDotNet.Core.ScalarStyle.Plain } } && key.Start.Line == c.Value.Start.Line && c.Value.Start.Index <= key.End.Index)
            .Select(c => $"{c.Key}").ShouldBeEmpty();
    }

    [GeneratedRegex("^```yaml\n(?<yaml>(?:(?!```).*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
