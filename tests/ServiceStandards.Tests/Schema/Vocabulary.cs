using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using ServiceStandards.Language;
using ServiceStandards.Tests.Conventions;

namespace ServiceStandards.Tests.Schema;

/// <summary>Every word in small letters that stands in the code of the readers: all keys and all words of the language are among them.</summary>
internal static partial class Vocabulary
{
    public static IReadOnlyList<string> Words { get; } =
        [.. new[] { typeof(StandardsReader).Assembly, typeof(Sources.MappingSchema).Assembly }.SelectMany(Texts).Where(t => Word().IsMatch(t)).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Texts(Assembly assembly) => assembly.GetTypes()
        .Where(t => t.Namespace is "ServiceStandards.Language" or "ServiceStandards.Testing" or "ServiceStandards.Sources.Mappings" && !t.Name.Contains("Constructs", StringComparison.Ordinal))
        .SelectMany(t => t.GetMethods(All).Cast<MethodBase>().Concat(t.GetConstructors(All)))
        .SelectMany(m => m.GetMethodBody()?.GetILAsByteArray() is { } il ? IlTokens.In(il, OperandType.InlineString).Select(m.Module.ResolveString) : []);

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Word();
}
