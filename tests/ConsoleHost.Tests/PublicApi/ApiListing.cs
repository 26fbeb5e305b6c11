using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ServiceStandards.ConsoleHost.Tests.PublicApi;

/// <summary>All that others can use of an assembly, sorted: a line for each type and, below it, for each member that is written in its source.</summary>
internal static class ApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string, Type> space in assembly.GetTypes().Where(IsForOthers).GroupBy(type => type.Namespace!).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "" : "\n")}namespace {space.Key}\n");
            foreach (Type type in space.OrderBy(t => t.FullName, StringComparer.Ordinal)) Append(text, type);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Type type)
    {
        string bases = string.Join(", ", Bases(type));
        text.Append(CultureInfo.InvariantCulture, $"\n  {Kind(type)} {TypeNames.Of(type)}{(bases == "" ? "" : " : " + bases)}\n");
        foreach (string line in Lines(type)) text.Append(CultureInfo.InvariantCulture, $"    {line}\n");
    }

    private static bool IsForOthers(Type type) => type.IsVisible && !type.Name.Contains('<', StringComparison.Ordinal);

    private static IEnumerable<string> Lines(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(f => Convert.ToInt64(f.GetRawConstantValue(), CultureInfo.InvariantCulture)).Select(f => f.Name)
        : type.GetMembers(Declared).Where(IsWritten).Select(MemberText.Of).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum || type.IsValueType) return [];
        IEnumerable<Type> interfaces = type.GetInterfaces().Where(i => i.IsVisible && i.Name != "IEquatable`1").Except(type.BaseType?.GetInterfaces() ?? []);
        return interfaces.Prepend(type.BaseType).OfType<Type>().Where(b => b != typeof(object)).Select(b => TypeNames.Of(b)).Order(StringComparer.Ordinal);
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ when type.GetMethod("<Clone>$") is not null => "record",
        _ => "class",
    };

    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && IsReachable(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.Name.Contains('<', StringComparison.Ordinal),
        ConstructorInfo made => !made.IsStatic && IsReachable(made) && !made.IsDefined(typeof(CompilerGeneratedAttribute)),
        PropertyInfo property => property.GetMethod is { } get && IsReachable(get) && property.Name != "EqualityContract",
        FieldInfo field => field.IsPublic,
        _ => false,
    };

    private static bool IsReachable(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false });
}
