using System.Linq.Expressions;
using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>
/// The shape of a table's rows. Its columns are known when the table is opened; standards bound to it say which of them are
/// needed and as what, and a reader fills just those slots of a <see cref="TableRow"/>.
/// </summary>
public sealed class TableShape : RecordShape<TableRow>
{
    private readonly Dictionary<string, TableColumn> _byField = new(StringComparer.Ordinal);
    private readonly List<string> _literals = [];
    private readonly Dictionary<string, int> _eventCodes = new(StringComparer.Ordinal);
    private readonly Lock _binding = new();
    private int _slots;

    /// <param name="columns">The columns, in the order of the table; a field name occurs once.</param>
    /// <param name="zone">Where local times are read; null = in the time zone of the standards.</param>
    internal TableShape(IReadOnlyList<TableColumn> columns, DateTimeZone? zone)
    {
        Columns = columns;
        Zone = zone;
        Place = Expression.Field(Record, nameof(TableRow.At));
        foreach (TableColumn column in columns) _byField.Add(column.Field, column);
    }

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> FieldNames => _byField.Keys;

    internal IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Where local times are read; the mapping's zone, else the zone of the standards that needed a time first, else UTC.</summary>
    internal DateTimeZone? Zone { get; private set; }

    internal override MemberExpression Place { get; }

    /// <summary>A new row, with slots for all columns needed so far and a text pool of its own.</summary>
    /// <param name="places">The most rows that are at hand together.</param>
    internal TableRow NewRow(int places = 1)
    {
        lock (_binding) return new TableRow(_slots, new TextPool(_literals), places);
    }

    /// <summary>The code of a literal, the same in every pool made after this call.</summary>
    internal int CodeOf(string literal)
    {
        lock (_binding)
        {
            int code = _literals.IndexOf(literal);
            if (code >= 0) return code;
            _literals.Add(literal);
            return _literals.Count - 1;
        }
    }

    internal override FieldAnswer Find(FieldRequest request)
    {
        if (!_byField.TryGetValue(request.Name, out TableColumn? column)) return new FieldAnswer.Absent();
        lock (_binding)
        {
            Zone ??= request.Zone;
            if (!column.IsNeeded) column.Need(_slots++, column.Declared ?? request.Wanted ?? ValueKind.Text, request.ShownOnly);
            else if (!request.ShownOnly) column.Compare();
        }

        return new FieldAnswer.Readable(Reading(column, request.ShownOnly));
    }

    /// <summary>Whether readers can fill <see cref="TableRow.Events"/>.</summary>
    internal bool HasEvents { get; set; }

    /// <summary>The numbers of the names of events that clocks know; empty = no standard needs events.</summary>
    internal IReadOnlyDictionary<string, int> EventCodes()
    {
        lock (_binding) return new Dictionary<string, int>(_eventCodes, StringComparer.Ordinal);
    }

    internal override EventsAnswer FindEvents(DateTimeZone zone)
    {
        if (!HasEvents) return new EventsAnswer.Absent();
        lock (_binding) Zone ??= zone;
        return new EventsAnswer.Readable(new EventsReading
        {
            Code = name => EventCodeOf(name),
            Read = _ => Expression.Field(Record, nameof(TableRow.Events)),
        });
    }

    private int EventCodeOf(string name)
    {
        lock (_binding)
        {
            if (!_eventCodes.TryGetValue(name, out int code)) _eventCodes[name] = code = _eventCodes.Count;
            return code;
        }
    }

    private FieldReading Reading(TableColumn column, bool shownOnly)
    {
        ConstantExpression slot = Expression.Constant(column.Slot);
        Expression cell(string columns) => Expression.ArrayIndex(Unchanging.Of(Expression.ArrayIndex(Expression.Field(Record, columns), slot)), Place);
        Expression whole = cell(nameof(TableRow.Whole));
        return new FieldReading
        {
            Name = column.Field,
            Kind = column.Kind,
            Source = shownOnly ? Expression.Call(Record, nameof(TableRow.IsGiven), null, slot) : cell(nameof(TableRow.Given)),
            Given = given => given,
            Value = _ => column.Kind switch
            {
                ValueKind.Number => Expression.Call(Record, nameof(TableRow.NumberAt), null, slot),
                ValueKind.Flag => Expression.NotEqual(whole, Expression.Constant(0L)),
                ValueKind.Text when shownOnly => Expression.Call(Record, nameof(TableRow.Shown), null, slot, Expression.Constant(column)),
                _ => whole,
            },
            IsAlwaysThere = column.Kind is not (ValueKind.Number or ValueKind.Text),
            Whole = column.Kind == ValueKind.Number ? _ => whole : null,
            Coding = column.Kind != ValueKind.Text ? null : shownOnly ? TextCoding.Strings.Coding : new PoolCoding(this, Record),
        };
    }
}
