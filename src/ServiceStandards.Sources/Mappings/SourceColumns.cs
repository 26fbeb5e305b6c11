using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Mappings;

/// <summary>The columns of a source by their names, as they are written there or in another casing.</summary>
internal sealed class SourceColumns
{
    private readonly string _source;
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kebab = new(StringComparer.Ordinal);

    /// <exception cref="RecordsUnreadableException">Two columns have the same name.</exception>
    public SourceColumns(string source, IReadOnlyList<string> names)
    {
        (_source, Names) = (source, names);
        for (int i = 0; i < names.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(names[i])) continue;
            if (!_exact.TryAdd(names[i], i))
                throw new RecordsUnreadableException(SourceMessages.SameField(source, names[i], names[i], KebabCase.Of(names[i])));
            _kebab.TryAdd(KebabCase.Of(names[i]), i);
        }
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The number of the column with this name, in another casing if none has it exactly; -1 = none.</summary>
    public int Find(string name) =>
        _exact.TryGetValue(name, out int exact) ? exact
        : _kebab.TryGetValue(KebabCase.Of(name), out int kebab) ? kebab
        : -1;

    /// <summary>Those of the first <paramref name="named"/> columns that are fields by their own names, except those that are <paramref name="taken"/> and the fields that are <paramref name="defined"/> otherwise.</summary>
    /// <exception cref="RecordsUnreadableException">Two columns are the same field.</exception>
    public IEnumerable<(string Field, int Source)> ByName(int named, IReadOnlySet<int> taken, Func<string, bool> defined)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < named; i++)
        {
            string field = KebabCase.Of(Names[i]);
            if (field.Length == 0 || taken.Contains(i) || defined(field)) continue;
            if (!seen.TryAdd(field, i))
                throw new RecordsUnreadableException(SourceMessages.SameField(_source, Names[seen[field]], Names[i], field));
            yield return (field, i);
        }
    }
}
