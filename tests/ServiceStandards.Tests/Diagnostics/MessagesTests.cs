using System.Reflection;
using System.Text.RegularExpressions;
using ServiceStandards.Diagnostics;
using ServiceStandards.Values;

namespace ServiceStandards.Tests.Diagnostics;

/// <summary>Every message has a code of its own, is explained in docs/diagnostics.md, and is provoked by a test.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class MessagesTests
{
    private static readonly SourceLocation s_at = new("a.yaml", 1, 1);

    /// <summary>The codes that tests name, and those of the examples in the document, which <see cref="DocumentTests"/> runs.</summary>
    private static readonly Lazy<HashSet<string>> s_tested = new(() =>
        [.. TestFiles().SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Value)), .. DiagnosticsDocument.Examples.Select(example => example.Code)]);

    private static IEnumerable<MethodInfo> Methods() =>
        typeof(Messages).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic));

    private static IEnumerable<TestCaseData> All() => Methods()
        .Select(method => new TestCaseData(Sample(method)).SetArgDisplayNames(method.Name));

    [Test]
    public void Codes_are_unique() => All().Select(message => ((Diagnostic)message.Arguments[0]!).Code).ShouldBeUnique();

    [TestCaseSource(nameof(All))]
    public void A_code_is_SS_and_four_digits(Diagnostic message) => Code().Match(message.Code).Value.ShouldBe(message.Code);

    [TestCaseSource(nameof(All))]
    public void A_warning_has_a_code_of_08_and_an_error_another(Diagnostic message) =>
        message.Code.StartsWith("SS08", StringComparison.Ordinal).ShouldBe(message.Severity == Severity.Warning);

    [TestCaseSource(nameof(All))]
    public void A_message_is_sentences(Diagnostic message) => message.Message.ShouldMatch(@"^['A-Z0-9<].*[.?]$");

    [TestCaseSource(nameof(All))]
    public void A_message_is_explained(Diagnostic message) => DiagnosticsDocument.Codes.ShouldContain(message.Code);

    [TestCaseSource(nameof(All))]
    public void A_message_is_provoked_by_a_test(Diagnostic message) => s_tested.Value.Contains(message.Code).ShouldBeTrue();

    /// <summary>Messages about calendars are worded beside the calendars, those about mappings beside the mappings.</summary>
    [Test]
    public void Only_messages_are_explained() =>
        DiagnosticsDocument.Codes.Except(Methods().Select(method => Sample(method).Code))
            .ShouldAllBe(code => code.StartsWith("SS030", StringComparison.Ordinal) || code.StartsWith("SS06", StringComparison.Ordinal));

    [Test, SetCulture("tr-TR")]
    public void An_unknown_field_is_told_with_the_nearest_known() =>
        Messages.UnknownField(s_at, "wiat", "for", ["talk", "wait"]).ToString().ShouldBe("a.yaml(1,1): error SS0104: Unknown field 'wiat' in 'for'. Did you mean 'wait'?");

    private static IEnumerable<string> TestFiles() => Directory.EnumerateFiles(Repository.Path("tests"), "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".cs" or ".txt" && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static Diagnostic Sample(MethodInfo method) => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!;

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(SourceLocation) => s_at,
        var type when type == typeof(string) => parameter.Name switch { "hint" => " Look.", "reason" => "the reason.", _ => "word" },
        var type when type == typeof(bool) => true,
        var type when type == typeof(int) => 7,
        var type when type == typeof(long) => 7L,
        var type when type == typeof(double) => 7.0,
        var type when type == typeof(decimal) => 7m,
        var type when type == typeof(ValueKind) => ValueKind.Duration,
        var type when type == typeof(IReadOnlyList<DateOnly>) => new[] { new DateOnly(2026, 3, 2) },
        var type when type.IsAssignableFrom(typeof(string[])) => new[] { "first", "second" },
        var type => throw new InvalidOperationException($"Say what a sample of {type} is."),
    };

    [GeneratedRegex("SS[0-9]{4}")]
    private static partial Regex Code();
}
