using System.Reflection;
using ServiceStandards.Diagnostics;
using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources.Tests;

public sealed class MappingMessagesTests
{
    private static readonly Diagnostic[] s_messages =
        [.. typeof(MappingMessages).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic)).Select(Sample)];

    [Test]
    public void Codes_are_unique_and_of_mappings()
    {
        s_messages.Select(message => message.Code).ShouldBeUnique();
        s_messages.ShouldAllBe(message => message.Code.StartsWith("SS06"));
    }

    [Test]
    public void Every_code_is_documented_and_no_other()
    {
        string docs = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "diagnostics.md"));
        docs.Split('\n').Where(line => line.StartsWith("### SS06", StringComparison.Ordinal)).Select(line => line[4..])
            .ShouldBe(s_messages.Select(message => message.Code).Order(StringComparer.Ordinal));
    }

    private static Diagnostic Sample(MethodInfo message) =>
        (Diagnostic)message.Invoke(null, [.. message.GetParameters().Select(parameter => parameter.ParameterType switch
        {
            var type when type == typeof(string) => (object)"x",
            var type when type == typeof(decimal) => 1m,
            var type when type == typeof(SourceLocation) => new SourceLocation("mapping.yaml", 1, 1),
            _ => Array.Empty<string>(),
        })])!;
}
