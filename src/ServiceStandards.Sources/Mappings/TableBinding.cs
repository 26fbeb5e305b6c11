using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Joins the columns of a source with a mapping into the fields of a table.</summary>
internal sealed class TableBinding
{
    private readonly string _name;
    private readonly Mapping _mapping;
    private readonly SourceColumns _columns;
    private readonly Func<int, ValueKind?> _schema;
    private readonly int _named;
    private readonly DiagnosticBag _bag = new();
    private readonly Dictionary<string, BoundField> _fields = new(StringComparer.Ordinal);

    private TableBinding(string name, IReadOnlyList<string> columns, int named, Func<int, ValueKind?> schema, Mapping mapping)
    {
        (_name, _mapping, _schema, _named) = (name, mapping, schema, named);
        _columns = new SourceColumns(name, columns);
        if (mapping.Places.Source is { } text) _bag.AddSource(text);
    }

    /// <summary>Binds all fields of a mapping that has passed <see cref="MappingCheck"/>; what does not fit is found at once.</summary>
    /// <param name="name">What messages call the source.</param>
    /// <param name="columns">The columns' names.</param>
    /// <param name="schema">The kind that the source declares for a column; null = none.</param>
    /// <param name="mapping">What the columns mean.</param>
    /// <exception cref="StandardsException">The mapping does not fit the columns; it holds all problems.</exception>
    /// <exception cref="RecordsUnreadableException">Two columns are the same field.</exception>
    public static BoundTable Bind(string name, IReadOnlyList<string> columns, Func<int, ValueKind?> schema, Mapping mapping) =>
        new TableBinding(name, columns, columns.Count, schema, mapping).Bind();

    /// <summary>
    /// Binds to a source where any name may occur: what the mapping names and the source has not becomes a column after the
    /// <paramref name="names"/>, and a path of names inside objects as well.
    /// </summary>
    public static BoundTable BindOpen(string name, IReadOnlyList<string> names, Mapping mapping)
    {
        var known = new SourceColumns(name, names);
        var added = mapping.Fields.SelectMany(entry => entry.Value.Columns).Where(column => known.Find(column) < 0).Distinct(StringComparer.Ordinal);
        var binding = new TableBinding(name, [.. names, .. added], names.Count, schema: _ => null, mapping);
        return binding.Bind() with { Warnings = binding.NeverOccurring(known) };
    }

    private BoundTable Bind()
    {
        foreach (var (name, field) in _mapping.Fields) AddMapped(name, field);
        HashSet<int> taken = [.. _fields.Values.SelectMany(field => field.Sources)];
        foreach (var (field, source) in _columns.ByName(_named, taken, IsDefined)) Add(field, [source], null);
        TableColumn[] constants = [.. _mapping.Constants.Keys.Select(name => new TableColumn(name, declared: null))];
        var skips = Skips();
        _bag.ThrowIfErrors();
        return new BoundTable
        {
            Name = _name,
            Shape = new TableShape([.. _fields.Values.Select(field => field.Column), .. constants], Zone()),
            Columns = _columns.Names,
            Fields = [.. _fields.Values],
            Constants = constants,
            Skips = skips,
            Mapping = _mapping,
        };
    }

    private bool IsDefined(string field) => _mapping.Fields.ContainsKey(field) || _mapping.Constants.ContainsKey(field);

    private void AddMapped(string name, FieldMapping field)
    {
        List<int> sources = [];
        foreach (string column in field.Columns)
        {
            int source = _columns.Find(column);
            if (source >= 0) sources.Add(source);
            else _bag.Add(NoSuchColumn(name, column));
        }

        Add(name, sources, field);
    }

    private void Add(string name, List<int> sources, FieldMapping? field)
    {
        ValueKind? declared = field is null ? null : KindOf(name, field);
        if (declared is null && sources.Count == 1 && field?.Values is not { Count: > 0 }) declared = _schema(sources[0]);
        _fields[name] = new BoundField(new TableColumn(name, declared), sources, field);
    }

    /// <summary>A unit says duration; a format says time or date, by whether it has a time of day: but what a time field's format leaves out is midnight.</summary>
    private static ValueKind? KindOf(string name, FieldMapping field) => field switch
    {
        { Type: { } type } => type,
        { Unit: not null } => ValueKind.Duration,
        { Format: { } format } => name == "time" || name.EndsWith("-at", StringComparison.Ordinal) || new TimePattern(format).HasTimeOfDay ? ValueKind.Time : ValueKind.Date,
        _ => null,
    };

    private List<IReadOnlyList<(BoundField, IReadOnlyList<string>)>> Skips()
    {
        List<IReadOnlyList<(BoundField, IReadOnlyList<string>)>> rules = [];
        for (int i = 0; i < _mapping.Skip.Count; i++)
        {
            List<(BoundField, IReadOnlyList<string>)> tests = [];
            foreach (var (name, values) in _mapping.Skip[i].Fields)
            {
                if (FindForSkip(name, _mapping.Places.Of(MappingPlaces.SkipPart(i, name))) is { } field) tests.Add((field, values));
            }

            if (tests.Count > 0) rules.Add(tests);
        }

        return rules;
    }

    private BoundField? FindForSkip(string name, SourceLocation at)
    {
        if (_fields.TryGetValue(name, out BoundField? field)) return field;
        _bag.Add(_mapping.Constants.ContainsKey(name)
            ? MappingMessages.SkipsConstant(at, name)
            : MappingMessages.SkipsUnknownField(at, name, Nearest.To(name, _fields.Keys)));
        return null;
    }

    private Diagnostic NoSuchColumn(string field, string column)
    {
        SourceLocation at = _mapping.Places.OfColumn(field, column);
        string? near = Nearest.To(column, _columns.Names);
        return MappingMessages.NoSuchColumn(at, column, _name, near is null ? [] : [near], _columns.Names);
    }

    /// <summary>Of a path only the first name is known.</summary>
    private List<Diagnostic> NeverOccurring(SourceColumns known)
    {
        foreach (var (field, mapping) in _mapping.Fields)
        {
            foreach (string column in mapping.Columns.Where(column => known.Names.Count > 0 && known.Find(column) < 0 && !column.Contains('.', StringComparison.Ordinal)))
                _bag.Add(MappingMessages.NameNeverOccurs(_mapping.Places.OfColumn(field, column), field, column, _name, Nearest.To(column, known.Names)));
        }

        return [.. _bag.InFileOrder()];
    }

    private DateTimeZone? Zone() => _mapping.TimeZone is { } zone ? DateTimeZoneProviders.Tzdb[zone] : null;
}
