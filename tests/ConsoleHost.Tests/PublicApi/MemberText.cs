using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ServiceStandards.ConsoleHost.Tests.PublicApi;

/// <summary>A member as its declaration would say it.</summary>
internal static class MemberText
{
    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo made => $"{Access(made)}new({Parameters(made)})",
        MethodInfo method => $"{Access(method)}{Kind(method)}{TypeNames.Of(method.ReturnParameter)} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property => Of(property),
        FieldInfo { IsLiteral: true } field => $"const {TypeNames.Of(field)} {field.Name} = {Value(field.GetRawConstantValue())}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeNames.Of(field)} {field.Name}",
        _ => throw new InvalidOperationException($"Nobody knows how to write {member}."),
    };

    private static string Of(PropertyInfo property)
    {
        MethodInfo get = property.GetMethod!;
        string set = property.SetMethod is not { IsPublic: true } setter ? "" : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        string name = property.GetIndexParameters().Length > 0 ? $"this[{Parameters(get)}]" : property.Name;
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Access(get)}{Kind(get)}{required}{TypeNames.Of(property)} {name} {{ get;{set} }}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Kind(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        _ when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select((parameter, i) =>
        (i == 0 && method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + (parameter.IsOut ? "out " : "")
        + (parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "")
        + TypeNames.Of(parameter) + " " + parameter.Name + (parameter.HasDefaultValue ? " = " + Default(parameter) : "")));

    private static string Default(ParameterInfo parameter) => parameter is { DefaultValue: null, ParameterType.IsValueType: true } && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : Value(parameter.DefaultValue);

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
