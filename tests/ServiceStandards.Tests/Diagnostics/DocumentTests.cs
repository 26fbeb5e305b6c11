using ServiceStandards.Diagnostics;
using ServiceStandards.Tests.Language;

namespace ServiceStandards.Tests.Diagnostics;

/// <summary>The examples of docs/diagnostics.md provoke what they explain.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DocumentTests
{
    private static IEnumerable<TestCaseData> Examples() =>
        DiagnosticsDocument.Examples.Select(example => new TestCaseData(example.Code, example.Yaml).SetArgDisplayNames(example.Code));

    [TestCaseSource(nameof(Examples))]
    public void An_example_provokes_its_code(string code, string yaml)
    {
        StandardSet.TryParse(IsWhole(yaml) ? yaml : Reading.Header + yaml, "example.yaml", out _, out IReadOnlyList<Diagnostic> diagnostics);
        string[] codes = [.. diagnostics.Select(problem => problem.Code)];
        codes.ShouldContain(code);
    }

    [Test]
    public void Codes_are_explained_once_and_in_order() => DiagnosticsDocument.Codes.ShouldBe(DiagnosticsDocument.Codes.Distinct().Order(StringComparer.Ordinal));

    [Test]
    public void Most_codes_have_an_example() => DiagnosticsDocument.Examples.Count.ShouldBeGreaterThan(80);

    private static bool IsWhole(string yaml) => yaml.StartsWith('#') || yaml.Contains("service-standard", StringComparison.Ordinal);
}
