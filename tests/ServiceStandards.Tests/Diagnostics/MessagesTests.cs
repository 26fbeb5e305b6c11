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

    private static readonly string s_document = File.ReadAllText(Repository.Path("docs", "diagnostics.md"));

    private static readonly Lazy<HashSet<string>> s_tested = new(() =>
        [.. TestFiles().SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Value))]);

    private static IEnumerable<TestCaseData> All() => typeof(Messages).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType == typeof(Diagnostic))
        .Select(method => new TestCaseData((Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!).SetArgDisplayNames(method.Name));

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
    public void A_message_is_explained(Diagnostic message) => s_document.ShouldContain($"\n### {message.Code} ");

    [TestCaseSource(nameof(All))]
    public void A_message_is_provoked_by_a_test(Diagnostic message) => s_tested.Value.ShouldContain(message.Code);

    /// <summary>Messages about calendars are worded beside the calendars.</summary>
    [Test]
    public void Only_messages_are_explained() =>
        Heading().Matches(s_document).Select(match => match.Groups[1].Value).Except(All().Select(message => ((Diagnostic)message.Arguments[0]!).Code))
            .ShouldAllBe(code => string.CompareOrdinal(code, "SS0301") >= 0 && string.CompareOrdinal(code, "SS0319") <= 0);

    [Test, SetCulture("tr-TR")]
    public void An_unknown_field_is_told_with_the_nearest_known() =>
        Messages.UnknownField(s_at, "wiat", "for", ["talk", "wait"]).ToString().ShouldBe("a.yaml(1,1): error SS0104: Unknown field 'wiat' in 'for'. Did you mean 'wait'?");

    private static IEnumerable<string> TestFiles() => Directory.EnumerateFiles(Repository.Path("tests"), "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".cs" or ".txt" && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(SourceLocation) => s_at,
        var type when type == typeof(string) => parameter.Name == "hint" ? " Look." : "word",
        var type when type == typeof(bool) => true,
        var type when type == typeof(int) => 7,
        var type when type == typeof(long) => 7L,
        var type when type == typeof(double) => 7.0,
        var type when type == typeof(decimal) => 7m,
        var type when type == typeof(ValueKind) => ValueKind.Duration,
        var type when type.IsAssignableFrom(typeof(string[])) => new[] { "first", "second" },
        var type => throw new InvalidOperationException($"Say what a sample of {type} is."),
    };

    [GeneratedRegex("SS[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex("^### (SS[0-9]{4}) ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
