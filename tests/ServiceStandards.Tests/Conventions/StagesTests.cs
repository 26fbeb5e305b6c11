using System.Reflection;

namespace ServiceStandards.Tests.Conventions;

/// <summary>The stages stand in one column: docs/how-it-works.md.</summary>
public sealed class StagesTests
{
    private static readonly string[] s_stages =
    [
        "Files", "Values", "Diagnostics", "Model", "Language", "Schema", "Validation", "Calendars", "Periods", "Neighbours", "Records", "Clocks", "Binding", "Tallies", "Compilation",
        "Evaluation", "History", "Verdicts", "Live", "Words", "Differences", "Explanations", "Reports",
    ];

    /// <summary>What stands beside the column and may use all of it.</summary>
    private static readonly string[] s_outside = ["", "Hosting", "Testing"];

    [Test]
    public void Every_folder_is_a_stage() =>
        Uses().Select(u => u.From).Distinct().Except(s_stages).Except(s_outside).ShouldBeEmpty();

    [Test]
    public void A_stage_uses_earlier_ones_only() =>
        Uses().Where(u => s_stages.Contains(u.From) && Array.IndexOf(s_stages, u.To) > Array.IndexOf(s_stages, u.From))
            .Select(u => $"{u.Type} uses {u.Used}").Distinct().ShouldBeEmpty();

    [Test]
    public void No_stage_uses_the_front_door() =>
        Uses().Where(u => s_stages.Contains(u.From) && s_outside.Contains(u.To)).Select(u => $"{u.Type} uses {u.Used}").Distinct().ShouldBeEmpty();

    private static IEnumerable<(string From, string To, string Type, string Used)> Uses()
    {
        foreach (Type type in typeof(StandardSet).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("ServiceStandards", StringComparison.Ordinal) == true))
        {
            foreach (Type used in UsedBy(type).SelectMany(Parts).Where(u => u.Assembly == type.Assembly && u.Namespace is not null))
                yield return (Stage(type), Stage(used), type.Name, used.Name);
        }
    }

    private static string Stage(Type type) => (type.Namespace ?? "").Split('.').ElementAtOrDefault(1) ?? "";

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : [type];

    private static IEnumerable<Type> UsedBy(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<Type?> signature = type.GetInterfaces().Append(type.BaseType).Concat(type.GetFields(all).Select(f => f.FieldType));
        IEnumerable<Type?> methods = type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).SelectMany(Body);
        return signature.Concat(methods).OfType<Type>();
    }

    private static IEnumerable<Type> Body(MethodBase method)
    {
        IEnumerable<Type> types = method.GetParameters().Select(p => p.ParameterType);
        if (method is MethodInfo info) types = types.Append(info.ReturnType);
        if (method.GetMethodBody() is not { } body) return types;
        return types.Concat(body.LocalVariables.Select(v => v.LocalType)).Concat(Calls(method, body.GetILAsByteArray()!));
    }

    /// <summary>The types whose members a method body names: every token in its instructions that resolves to a member.</summary>
    private static IEnumerable<Type> Calls(MethodBase method, byte[] il)
    {
        Type[] ofType = method.DeclaringType?.IsGenericType == true ? method.DeclaringType.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        foreach (int token in IlTokens.In(il))
        {
            MemberInfo? member;
            try
            {
                member = method.Module.ResolveMember(token, ofType, ofMethod);
            }
            catch (ArgumentException)
            {
                continue; // a token of a string or a signature names no member
            }

            if (member is Type type) yield return type;
            else if (member?.DeclaringType is { } declaring) yield return declaring;
        }
    }
}
