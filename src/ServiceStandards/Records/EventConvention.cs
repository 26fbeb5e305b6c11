using System.Linq.Expressions;
using System.Reflection;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>
/// Finds the events of a type by convention: a property that is a collection of items which have a time (at, time, timestamp, occurred-at) and a
/// name (event, name, kind, type, status), called <c>events</c> or the only one of that kind.
/// </summary>
internal static class EventConvention
{
    private const string Usual = "events";
    private static readonly string[] s_times = ["at", "time", "timestamp", "occurred-at"];
    private static readonly string[] s_names = ["event", "name", "kind", "type", "status"];

    /// <summary>The events there could be, by the names of their properties; the usual name decides alone.</summary>
    public static IReadOnlyDictionary<string, ObjectEvents> Of(IReadOnlyDictionary<string, Expression> fields)
    {
        var found = new SortedDictionary<string, ObjectEvents>(StringComparer.Ordinal);
        foreach (var (name, source) in fields)
        {
            if (EventsIn(source) is { } events) found.Add(name, events);
        }

        return found.TryGetValue(Usual, out ObjectEvents? usual) ? new Dictionary<string, ObjectEvents> { [Usual] = usual } : found;
    }

    private static ObjectEvents? EventsIn(Expression source)
    {
        if (ItemType(source.Type) is not { } type) return null;
        ParameterExpression one = Expression.Parameter(type, "event");
        return Member(one, s_times, ValueKind.Time) is { } time && Member(one, s_names, ValueKind.Text) is { } name
            ? new ObjectEvents(source, one, time, name)
            : null;
    }

    private static Type? ItemType(Type type)
    {
        if (type == typeof(string)) return null;
        Type? sequence = type.GetInterfaces().Prepend(type).FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return sequence?.GetGenericArguments()[0];
    }

    /// <summary>The first of the names that is a property of the kind.</summary>
    private static MemberExpression? Member(ParameterExpression one, string[] names, ValueKind kind)
    {
        var members = one.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0)
            .Select(p => (Name: KebabCase.Of(p.Name), Read: Expression.Property(one, p)))
            .Where(m => ClrReading.Of(m.Name, m.Read, NodaTime.DateTimeZone.Utc)?.Kind == kind);
        return members.Where(m => names.Contains(m.Name)).OrderBy(m => Array.IndexOf(names, m.Name)).FirstOrDefault().Read;
    }
}
