using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
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
    private ObjectEvents? _events;

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

    /// <summary>
    /// Registers the events that clocks run on. Without this they are found by convention: a collection called <c>Events</c> (or the only one)
    /// of items with a time (<c>At</c>, <c>Time</c>, <c>Timestamp</c>, <c>OccurredAt</c>) and a name (<c>Event</c>, <c>Name</c>, <c>Kind</c>, <c>Type</c>, <c>Status</c>).
    /// </summary>
    /// <param name="events">The events of a record, in any order; null = none.</param>
    /// <param name="at">When an event was.</param>
    /// <param name="name">Its name: a text, or an enum whose <c>CustomerMessage</c> is <c>customer-message</c>.</param>
    /// <returns>This shape.</returns>
    /// <exception cref="ArgumentException">The time is no time, or the name neither a text nor an enum.</exception>
    /// <example><code>new ObjectShape&lt;Ticket&gt;().Events(ticket => ticket.Log, entry => entry.Written, entry => entry.Subject)</code></example>
    public ObjectShape<T> Events<TEvent, TTime, TName>(
        Expression<Func<T, IEnumerable<TEvent>?>> events, Expression<Func<TEvent, TTime>> at, Expression<Func<TEvent, TName>> name)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(name);
        Expression source = new ParameterExchange(events.Parameters[0], Record).Visit(events.Body)!;
        ParameterExpression one = Expression.Parameter(typeof(TEvent), "event");
        var registered = new ObjectEvents(source, one, new ParameterExchange(at.Parameters[0], one).Visit(at.Body)!, new ParameterExchange(name.Parameters[0], one).Visit(name.Body)!);
        _events = registered.Reading(DateTimeZone.Utc) is not null
            ? registered
            : throw new ArgumentException($"An event has a time and a name that is a text or an enum; {typeof(TTime).Name} and {typeof(TName).Name} are not.");
        return this;
    }

    internal override EventsAnswer FindEvents(DateTimeZone zone)
    {
        if (_events is not null) return new EventsAnswer.Readable(_events.Reading(zone)!);
        IReadOnlyDictionary<string, ObjectEvents> found = EventConvention.Of(_fields);
        return found.Count switch
        {
            0 => new EventsAnswer.Absent(),
            1 => new EventsAnswer.Readable(found.Values.First().Reading(zone)!),
            _ => new EventsAnswer.Ambiguous([.. found.Keys]),
        };
    }

    internal override FieldAnswer Find(FieldRequest request)
    {
        if (!_fields.TryGetValue(request.Name, out Expression? source)) return new FieldAnswer.Absent();
        return ClrReading.Of(request.Name, source, request.Zone) is { } reading
            ? new FieldAnswer.Readable(reading)
            : new FieldAnswer.Unreadable(source.Type.Name);
    }
}
