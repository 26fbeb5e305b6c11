using System.Linq.Expressions;
using System.Runtime.InteropServices;
using NodaTime;

namespace ServiceStandards.Records;

/// <summary>Events that are a collection of objects: each with a time, and with a name that is a text or a member of an enum.</summary>
/// <param name="Source">The collection, from the record.</param>
/// <param name="Event">The parameter that time and name are read from.</param>
/// <param name="Time">The time of an event.</param>
/// <param name="Name">The name of an event.</param>
internal sealed record ObjectEvents(Expression Source, ParameterExpression Event, Expression Time, Expression Name)
{
    /// <summary>The reading; null when the time is no time or the name no text.</summary>
    public EventsReading? Reading(DateTimeZone zone)
    {
        if (ClrReading.Of("at", Time, zone) is not { Kind: Values.ValueKind.Time } time) return null;
        if (ClrReading.Of("event", Name, zone) is not { Kind: Values.ValueKind.Text } name) return null;
        var codes = new EventCodes(name.Coding!);
        return new EventsReading
        {
            Code = codes.Of,
            Known = name.Coding!.Known,
            Read = buffer => Expression.Call(
                typeof(ObjectEvents), nameof(Fill), [Event.Type],
                Expression.Convert(Source, typeof(IEnumerable<>).MakeGenericType(Event.Type)), buffer, Expression.Constant(Adding(time, name, codes))),
        };
    }

    /// <summary>A compiled delegate that adds one event to a buffer if a clock knows its name, and else tells the buffer of it.</summary>
    private Delegate Adding(FieldReading time, FieldReading name, EventCodes codes)
    {
        ParameterExpression buffer = Expression.Parameter(typeof(EventBuffer), "buffer"), code = Expression.Variable(typeof(int), "code");
        ParameterExpression at = Expression.Variable(time.Source.Type, "at"), named = Expression.Variable(name.Source.Type, "name");
        Expression known = Expression.GreaterThanOrEqual(code, Expression.Constant(0));
        Expression timed = Expression.IfThenElse(
            known,
            Expression.Call(buffer, nameof(EventBuffer.Add), null, time.Value(at), code),
            Expression.Call(buffer, nameof(EventBuffer.Pass), null, time.Value(at)));
        Expression timeless = Expression.IfThen(known, Expression.Call(buffer, nameof(EventBuffer.AddTimeless), null, code));
        Expression take = Expression.Block(
            Expression.Assign(code, codes.Find(name.Value(named))),
            Expression.Assign(at, time.Source),
            Expression.IfThenElse(time.Given(at), timed, timeless));
        Expression body = Expression.Block([at, named, code], Expression.Assign(named, name.Source), Expression.IfThen(name.Given(named), take));
        Type type = typeof(Action<,>).MakeGenericType(Event.Type, typeof(EventBuffer));
        return Expression.Lambda(type, body, Event, buffer).Compile();
    }

    /// <summary>Adds all events; a null collection or a null in it holds none. The usual collections are read without an enumerator.</summary>
    internal static EventBuffer Fill<TEvent>(IEnumerable<TEvent>? events, EventBuffer buffer, Action<TEvent, EventBuffer> add)
    {
        switch (events)
        {
            case null: break;
            case TEvent[] array: Fill((ReadOnlySpan<TEvent>)array, buffer, add); break;
            case List<TEvent> list: Fill((ReadOnlySpan<TEvent>)CollectionsMarshal.AsSpan(list), buffer, add); break;
            case IReadOnlyList<TEvent> list:
                for (int i = 0; i < list.Count; i++) Add(list[i], buffer, add);
                break;
            default:
                foreach (TEvent one in events) Add(one, buffer, add);
                break;
        }

        return buffer;
    }

    private static void Fill<TEvent>(ReadOnlySpan<TEvent> events, EventBuffer buffer, Action<TEvent, EventBuffer> add)
    {
        foreach (TEvent one in events) Add(one, buffer, add);
    }

    private static void Add<TEvent>(TEvent one, EventBuffer buffer, Action<TEvent, EventBuffer> add)
    {
        if (one is not null) add(one, buffer);
    }
}
