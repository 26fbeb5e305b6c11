using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Reads any field of a record: its own, the built-in ones and the derived ones of the file (sections 4 and 9). A field is read once, and remembered.</summary>
internal sealed class FieldReader
{
    private static readonly Reading s_absent = new Reading.Absent();

    private readonly Dictionary<SampleContact, Dictionary<string, Reading>> _known = new(ReferenceEqualityComparer.Instance);
    private readonly WrittenFile _file;
    private readonly DerivedFields _derived;
    private readonly BuiltInFields _builtIn;

    public FieldReader(WrittenFile file, IReadOnlyList<SampleContact> records, Instant asOf)
    {
        (_file, AsOf) = (file, asOf);
        Times = new TimeFields(file, this);
        _derived = new DerivedFields(file, records, this);
        _builtIn = new BuiltInFields(this);
    }

    public Instant AsOf { get; }

    public TimeFields Times { get; }

    public Reading Read(SampleContact contact, string field)
    {
        if (!_known.TryGetValue(contact, out Dictionary<string, Reading>? known)) _known[contact] = known = new(StringComparer.Ordinal);
        return known.TryGetValue(field, out Reading? reading) ? reading : known[field] = ReadAnew(contact, field);
    }

    /// <summary>The record's own time: arrived-at, else queued-at; or the time that <c>at</c> names.</summary>
    public Instant? TimeOf(SampleContact contact, string? at) =>
        at is not null ? Moment(contact, [at]) : Moment(contact, ["arrived-at", "queued-at"]);

    /// <summary>The first of the fields that has a value; a date is its first moment.</summary>
    public Instant? Moment(SampleContact contact, IReadOnlyList<string> fields) =>
        fields.Select(f => Read(contact, f)).OfType<Reading.Known>().Select(r => (Instant?)Moment(r.Of)).FirstOrDefault();

    public Value? Own(SampleContact contact, string field) => ContactFields.Find(field)?.Read(contact, _file.TimeZone);

    private Reading ReadAnew(SampleContact contact, string field) =>
        _file.Fields.FirstOrDefault(f => f.Name == field) is { } derived ? _derived.Read(contact, derived)
        : Own(contact, field) is { } own ? new Reading.Known(own)
        : field switch
        {
            "wait" => _builtIn.Wait(contact),
            "outcome" => _builtIn.Outcome(contact),
            "handle-time" => _builtIn.HandleTime(contact),
            _ => s_absent,
        };

    private Instant Moment(Value value) => value switch
    {
        Value.Time time => time.At,
        Value.Date date => _file.TimeZone.AtStartOfDay(date.Day).ToInstant(),
        _ => throw new ArgumentException($"{value} is no moment."),
    };
}
