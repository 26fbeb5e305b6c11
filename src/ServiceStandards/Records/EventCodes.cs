using System.Linq.Expressions;

namespace ServiceStandards.Records;

/// <summary>Numbers for the names of events that clocks know.</summary>
/// <param name="coding">How names are held.</param>
internal sealed class EventCodes(TextCoding coding)
{
    /// <summary>By the name as it is held: two names of one enum member are one.</summary>
    private readonly Dictionary<object, int> _codes = [];

    /// <summary>The number of a name, a new one for a new name; null when no event can have it.</summary>
    public int? Of(string name)
    {
        if (coding.Literal(name) is not ConstantExpression { Value: { } held }) return null;
        if (!_codes.TryGetValue(held, out int code)) _codes[held] = code = _codes.Count;
        return code;
    }

    /// <summary>From a name's value to its number, -1 for names that nobody knows; to be asked for when all names are known.</summary>
    public Expression Find(Expression name)
    {
        if (_codes.Count == 0) return Expression.Constant(-1);
        if (name.Type == typeof(string))
        {
            var byName = _codes.ToDictionary(c => (string)c.Key, c => c.Value, StringComparer.Ordinal);
            return Expression.Call(typeof(EventCodes), nameof(Find), null, Expression.Constant(byName), name);
        }

        return Expression.Switch(name, Expression.Constant(-1),
            [.. _codes.Select(c => Expression.SwitchCase(Expression.Constant(c.Value), Expression.Constant(c.Key, name.Type)))]);
    }

    internal static int Find(Dictionary<string, int> codes, string name) => codes.GetValueOrDefault(name, -1);
}
