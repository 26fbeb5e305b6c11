using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;

namespace ServiceStandards.EntityFrameworkCore.Plans;

/// <summary>A field whose values come back from the database, to be written as the streaming engine writes them.</summary>
internal sealed class PushedGroup
{
    private readonly Func<object, string> _write;
    private readonly Type _type;

    public PushedGroup(BoundField field, FieldValue value)
    {
        (Field, Value, _type) = (field, value, value.Value.Type);
        ParameterExpression boxed = Expression.Parameter(typeof(object), "value");
        _write = Expression.Lambda<Func<object, string>>(ValueText.Of(field, Expression.Convert(boxed, _type)), boxed).Compile();
    }

    public BoundField Field { get; }

    public FieldValue Value { get; }

    /// <summary>The text of a value as the database gives it; null where there is none.</summary>
    /// <param name="found">The value.</param>
    /// <param name="converter">How it is stored; null = as it is.</param>
    public string? Text(object found, ValueConverter? converter) => found switch
    {
        DBNull => null,
        _ when _type.IsEnum => _write(converter!.ConvertFromProvider(Stored(found, converter))!),
        _ => _write(Convert.ChangeType(found, _type, CultureInfo.InvariantCulture)),
    };

    private static object Stored(object found, ValueConverter converter) =>
        converter.ProviderClrType == found.GetType() ? found : Convert.ChangeType(found, Nullable.GetUnderlyingType(converter.ProviderClrType) ?? converter.ProviderClrType, CultureInfo.InvariantCulture);
}
