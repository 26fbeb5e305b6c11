using System.Linq.Expressions;
using ServiceStandards.Binding;

namespace ServiceStandards.Compilation;

/// <summary>The .NET types that compiled expressions hold fields in.</summary>
internal static class FieldTypes
{
    public static Type Of(BoundField field) =>
        new FieldReader(Expression.Constant(0L)).Read(field).Value.Type;
}
