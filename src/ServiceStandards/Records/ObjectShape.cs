using System.Linq.Expressions;
using System.Reflection;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>
/// The shape of a class, record or struct: public properties are fields by their kebab-case names
/// (<c>AnsweredAt</c> is <c>answered-at</c>), and fields can be registered as expressions.
/// </summary>
/// <typeparam name="T">The record's type.</typeparam>
/// <example><code>new ObjectShape&lt;Call&gt;().Field("wait", call => call.Answered - call.Queued)</code></example>
public sealed class ObjectShape<T> : RecordShape<T>
{
    private readonly Dictionary<string, Expression> _fields = new(StringComparer.Ordinal);

    /// <summary>Makes the shape of the type's public readable properties.</summary>
    /// <exception cref="ArgumentException">Two properties have the same field name.</exception>
    public ObjectShape()
    {
        foreach (PropertyInfo property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!property.CanRead || property.GetIndexParameters().Length > 0) continue;
            if (!_fields.TryAdd(KebabCase.Of(property.Name), Expression.Property(Record, property)))
                throw new ArgumentException($"Two properties of {typeof(T).Name} are the field '{KebabCase.Of(property.Name)}'; a field has one reading.");
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> FieldNames => _fields.Keys;

    /// <summary>Registers a field that is computed from the record, or replaces one.</summary>
    /// <param name="name">The field's name, in kebab-case.</param>
    /// <param name="read">How it is computed; a null result means the record has no value there.</param>
    /// <returns>This shape.</returns>
    public ObjectShape<T> Field<TValue>(string name, Expression<Func<T, TValue>> read)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(read);
        _fields[name] = new ParameterExchange(read.Parameters[0], Record).Visit(read.Body)!;
        return this;
    }

    internal override FieldAnswer Find(FieldRequest request)
    {
        if (!_fields.TryGetValue(request.Name, out Expression? source)) return new FieldAnswer.Absent();
        return ClrReading.Of(request.Name, source, request.Zone) is { } reading
            ? new FieldAnswer.Readable(reading)
            : new FieldAnswer.Unreadable(source.Type.Name);
    }
}
