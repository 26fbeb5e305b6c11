using ServiceStandards.Diagnostics;
using ServiceStandards.Tests.Diagnostics;
using ServiceStandards.Tests.Language;

namespace ServiceStandards.Tests.Schema;

/// <summary>What cannot be read does not fit its schema, as far as a schema can see.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class RejectedFilesTests
{
    private const string Yaml = "the editor's YAML parser tells it";
    private const string Names = "a name that is defined elsewhere";
    private const string Fields = "the kind of a field";
    private const string Between = "two values held against each other";
    private const string Warning = "a warning: the file can be used";
    private const string Arithmetic = "arithmetic on the value";
    private const string Measure = "which measure it stands beside";
    private const string Order = "JSON has no order of keys";

    /// <summary>The codes whose examples fit the schema nevertheless, and why; a test fails for one that does not.</summary>
    private static readonly Dictionary<string, string> s_unseen = new(StringComparer.Ordinal)
    {
        ["SS0005"] = Yaml, ["SS0006"] = Yaml, ["SS0011"] = Yaml, ["SS0012"] = Yaml, ["SS0019"] = Yaml, ["SS0021"] = Yaml, ["SS0022"] = Yaml, ["SS0023"] = Yaml, ["SS0024"] = Yaml,
        ["SS0009"] = Order,
        ["SS0104"] = Names, ["SS0109"] = Names, ["SS0110"] = Names, ["SS0111"] = Names, ["SS0112"] = Names, ["SS0211"] = Names, ["SS0301"] = Names, ["SS0302"] = Names,
        ["SS0503"] = Names, ["SS0504"] = Names, ["SS0505"] = Names, ["SS0508"] = Names,
        ["SS0208"] = Between, ["SS0209"] = Between, ["SS0303"] = Between, ["SS0307"] = Between, ["SS0308"] = Between, ["SS0309"] = Between, ["SS0321"] = Between, ["SS0326"] = Between,
        ["SS0416"] = Between, ["SS0415"] = Arithmetic, ["SS0418"] = Arithmetic, ["SS0409"] = Measure, ["SS0417"] = Measure,
        ["SS0704"] = Fields, ["SS0705"] = Fields, ["SS0708"] = Fields, ["SS0709"] = Fields, ["SS0710"] = Fields, ["SS0712"] = Fields, ["SS0713"] = Fields,
        ["SS0725"] = Fields, ["SS0726"] = Fields, ["SS0727"] = Fields, ["SS0741"] = Fields,
        ["SS0801"] = Warning, ["SS0806"] = Warning, ["SS0811"] = Warning, ["SS0812"] = Warning, ["SS0813"] = Warning, ["SS0814"] = Warning, ["SS0815"] = Warning, ["SS0816"] = Warning,
        ["SS0817"] = Warning, ["SS0818"] = Warning,
    };

    private static IEnumerable<TestCaseData> Examples() =>
        DiagnosticsDocument.Examples.Select(example => new TestCaseData(example.Code, example.Yaml).SetArgDisplayNames(example.Code));

    private static IEnumerable<TestCaseData> Broken() =>
        Directory.GetFiles(Repository.Path("tests", "ServiceStandards.Tests", "Language", "Cases", "broken"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)));

    [TestCaseSource(nameof(Examples))]
    public void An_example_of_a_problem_is_rejected_unless_a_schema_cannot_see_it(string code, string yaml)
    {
        bool isWhole = yaml.StartsWith('#') || yaml.Contains("service-standard", StringComparison.Ordinal);
        bool isSeen = Schemas.Json(isWhole ? yaml : Reading.Header + yaml) is { } json && Schemas.Standards.Problems(json).Count > 0;
        isSeen.ShouldBe(!s_unseen.ContainsKey(code), s_unseen.GetValueOrDefault(code, "Is this something a schema cannot see?"));
    }

    [TestCaseSource(nameof(Broken))]
    public void A_broken_file_is_rejected_unless_a_schema_sees_none_of_its_problems(string path)
    {
        string yaml = File.ReadAllText(path);
        StandardSet.TryParse(yaml, "broken.yaml", out _, out IReadOnlyList<Diagnostic> problems);
        string[] seen = [.. problems.Select(p => p.Code).Distinct().Where(c => !s_unseen.ContainsKey(c))];
        bool isRejected = Schemas.Json(yaml) is not { } json || Schemas.Standards.Problems(json).Count > 0;
        if (seen.Length > 0) isRejected.ShouldBeTrue($"a schema sees {string.Join(", ", seen)}");
    }
}
