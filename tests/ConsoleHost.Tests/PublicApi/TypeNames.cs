using System.Reflection;

namespace ServiceStandards.ConsoleHost.Tests.PublicApi;

/// <summary>Types by the names they have in C#, with question marks where null is allowed.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char", [typeof(byte)] = "byte",
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(Type type, NullabilityInfo? nulls = null)
    {
        if (type.IsByRef) return Of(type.GetElementType()!, nulls);
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        string mark = !type.IsValueType && !type.IsGenericParameter && (nulls?.ReadState == NullabilityState.Nullable || nulls?.WriteState == NullabilityState.Nullable) ? "?" : "";
        if (type.IsArray) return $"{Of(type.GetElementType()!, nulls?.ElementType)}[]{mark}";
        if (!type.IsGenericType) return (s_keywords.GetValueOrDefault(type) ?? Nested(type)) + mark;
        string[] arguments = [.. type.GetGenericArguments().Select((argument, i) => Of(argument, nulls?.GenericTypeArguments.ElementAtOrDefault(i)))];
        return type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) ? $"({string.Join(", ", arguments)})" : $"{Nested(type)}<{string.Join(", ", arguments)}>{mark}";
    }

    private static string Nested(Type type)
    {
        string name = type.Name.Split('`')[0];
        return type is { IsNested: true, IsGenericParameter: false } ? Nested(type.DeclaringType!) + "." + name : name;
    }
}
