using System.Linq.Expressions;
using NodaTime;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Testing;

/// <summary>
/// The shape of the records of tests: any field is one of theirs, without a value in the records that do not give it. Only <c>handle-time</c>
/// is there when some record gives it, since else it follows from its parts.
/// </summary>
/// <param name="durations">Fields that records write as durations: they are some, where the standards would have numbers as well.</param>
/// <param name="givesHandleTime">Whether some record gives the handling time itself.</param>
internal sealed class TestShape(IReadOnlySet<string> durations, bool givesHandleTime) : RecordShape<TestRecord>
{
    private readonly Dictionary<string, (int Number, ValueKind Kind)> _fields = new(StringComparer.Ordinal);

    public override IReadOnlyCollection<string> FieldNames => ContactFields.Names;

    public FieldCatalog Catalog => new("the records of the test", FieldNames, Find, FindEvents);

    public int Count => _fields.Count;

    /// <summary>The names of the fields that the standards read.</summary>
    public IEnumerable<string> Read => _fields.Keys;

    /// <summary>The number and the kind of a field; null when no standard reads it.</summary>
    public (int Number, ValueKind Kind)? Field(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    internal override FieldAnswer Find(FieldRequest request)
    {
        if (request.Name == ContactFields.HandleTime && !givesHandleTime) return new FieldAnswer.Absent();
        if (!_fields.TryGetValue(request.Name, out var field))
            _fields[request.Name] = field = (_fields.Count, KindOf(request.Name, request.Wanted));
        return new FieldAnswer.Readable(Reading(request.Name, field.Number, field.Kind));
    }

    internal override EventsAnswer FindEvents(DateTimeZone zone)
    {
        ParameterExpression one = Expression.Parameter(typeof(TestEvent), "event");
        var events = new ObjectEvents(
            Expression.Property(Record, nameof(TestRecord.Events)), one, Expression.Property(one, nameof(TestEvent.At)), Expression.Property(one, nameof(TestEvent.Name)));
        return new EventsAnswer.Readable(events.Reading(zone)!);
    }

    private ValueKind KindOf(string name, ValueKind? wanted) =>
        wanted == ValueKind.Number && durations.Contains(name) && !ContactFields.Kinds.ContainsKey(name) ? ValueKind.Duration : wanted ?? ValueKind.Text;

    private FieldReading Reading(string name, int number, ValueKind kind)
    {
        Expression index = Expression.Constant(number);
        Expression whole = Expression.ArrayIndex(Expression.Field(Record, nameof(TestRecord.Whole)), index);
        return new FieldReading
        {
            Name = name,
            Kind = kind,
            Source = Expression.ArrayIndex(Expression.Field(Record, nameof(TestRecord.Given)), index),
            Given = given => given,
            Value = _ => kind switch
            {
                ValueKind.Number => Expression.ArrayIndex(Expression.Field(Record, nameof(TestRecord.Numbers)), index),
                ValueKind.Text => Expression.ArrayIndex(Expression.Field(Record, nameof(TestRecord.Texts)), index),
                ValueKind.Flag => Expression.NotEqual(whole, Expression.Constant(0L)),
                _ => whole,
            },
            Coding = kind == ValueKind.Text ? TextCoding.Strings.Coding : null,
        };
    }
}
