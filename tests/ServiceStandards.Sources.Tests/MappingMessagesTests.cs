using System.Reflection;
using System.Text.RegularExpressions;
using ServiceStandards.Diagnostics;
using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources.Tests;

public sealed partial class MappingMessagesTests
{
    private static readonly Diagnostic[] s_messages =
        [.. typeof(MappingMessages).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic)).Select(Sample)];

    private static readonly string s_document = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "mapping-diagnostics.md"));

    private static IEnumerable<TestCaseData> Examples() =>
        Section().Matches(s_document).Where(section => section.Groups["yaml"].Success)
            .Select(section => new TestCaseData(section.Groups["code"].Value, section.Groups["yaml"].Value).SetArgDisplayNames(section.Groups["code"].Value));

    [Test]
    public void Codes_are_unique_those_of_warnings_begin_with_08_and_of_errors_with_06()
    {
        s_messages.Select(message => message.Code).ShouldBeUnique();
        s_messages.ShouldAllBe(message => message.Code.StartsWith(message.Severity == Severity.Warning ? "SS08" : "SS06"));
    }

    [Test]
    public void Every_code_is_documented_in_order_and_no_other() =>
        Section().Matches(s_document).Select(section => section.Groups["code"].Value).ShouldBe(s_messages.Select(message => message.Code).Order(StringComparer.Ordinal));

    [TestCaseSource(nameof(Examples))]
    public void An_example_provokes_its_code(string code, string yaml)
    {
        StandardsException problems = Should.Throw<StandardsException>(
            () => Some.Csv("id,date,time,wait,outcome\n", Mapping.Parse("service-standards-mapping: 1\n" + yaml)));
        problems.Diagnostics.Select(problem => problem.Code).ShouldBe([code]);
    }

    private static Diagnostic Sample(MethodInfo message) =>
        (Diagnostic)message.Invoke(null, [.. message.GetParameters().Select(parameter => parameter.ParameterType switch
        {
            var type when type == typeof(string) => (object)"x",
            var type when type == typeof(decimal) => 1m,
            var type when type == typeof(SourceLocation) => new SourceLocation("mapping.yaml", 1, 1),
            _ => Array.Empty<string>(),
        })])!;

    [GeneratedRegex("^### (?<code>SS[0-9]{4}) .*\n(?:(?!##|```yaml).*\n)*(?:```yaml\n(?<yaml>(?:(?!```).*\n)*)```)?", RegexOptions.Multiline)]
    private static partial Regex Section();
}
