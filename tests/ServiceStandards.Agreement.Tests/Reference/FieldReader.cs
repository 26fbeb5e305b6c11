using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>
/// Reads any field of a record: its own, the built-in ones and the derived ones of the file (sections 4 and 9).
/// A new form of derived field is one more arm of <see cref="Derive"/>.
/// </summary>
internal sealed class FieldReader(WrittenFile file, IReadOnlyList<SampleContact> records, Instant asOf)
{
    private static readonly Reading s_absent = new Reading.Absent();

    public Reading Read(SampleContact contact, string field) =>
        file.Fields.FirstOrDefault(f => f.Name == field) is { } derived ? Derive(contact, derived)
        : Own(contact, field) is { } own ? new Reading.Known(own)
        : field switch
        {
            "wait" => Wait(contact),
            "outcome" => Outcome(contact),
            "handle-time" => HandleTime(contact),
            _ => s_absent,
        };

    /// <summary>The record's own time: arrived-at, else queued-at; or the time that <c>at</c> names.</summary>
    public Instant? TimeOf(SampleContact contact, string? at) =>
        at is not null ? Moment(contact, [at]) : Moment(contact, ["arrived-at", "queued-at"]);

    private Value? Own(SampleContact contact, string field) => ContactFields.Find(field)?.Read(contact, file.TimeZone);

    private Reading Derive(SampleContact contact, WrittenField field) => field switch
    {
        WrittenField.Elapsed elapsed => Elapsed(Moment(contact, elapsed.From), Moment(contact, elapsed.To) ?? asOf, isRunning: Moment(contact, elapsed.To) is null),
        WrittenField.Neighbour near => Neighbour(contact, near),
        WrittenField.Arithmetic arithmetic => Arithmetic(arithmetic, [.. arithmetic.Parts.Select(p => Read(contact, p))]),
        WrittenField.Weighted weighted => Reckoned.Of([.. weighted.Weights.Select(w => Read(contact, w.Key))], values => Reckoned.Weighted(values, weighted), Prospect.Weighted(weighted)),
        WrittenField.Choose choose => Choose(choose, contact),
        WrittenField.TimePart part => Moment(contact, [part.Of]) is { } time ? new Reading.Known(Part(part.Part, time.InZone(file.TimeZone))) : s_absent,
        _ => throw new ArgumentException($"No meaning for {field}."),
    };

    private static Reading Arithmetic(WrittenField.Arithmetic field, IReadOnlyList<Reading> parts) => field.Operation switch
    {
        Operation.Sum => Reckoned.Of(parts, Reckoned.Sum, Prospect.Sum),
        Operation.Mean => Reckoned.Of(parts, Reckoned.Mean, Prospect.Mean),
        Operation.Difference => Reckoned.Of(parts, Reckoned.Difference, Prospect.Difference),
        Operation.Ratio => Reckoned.Of(parts, Reckoned.Ratio, Prospect.Ratio),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>The first row that is met; an undecided one before it makes the field undecided. What it gives is settled then.</summary>
    private Reading Choose(WrittenField.Choose choose, SampleContact contact)
    {
        var conditions = new ConditionJudge(this, file.TimeZone);
        foreach (WrittenField.Row row in choose.Rows)
        {
            switch (conditions.Answer(row.When, contact))
            {
                case Answer.Met: return Given(row.Then, contact);
                case Answer.Pending: return new Reading.Unsettled();
                case Answer.Unmeasurable: return s_absent;
            }
        }

        return choose.Otherwise is { } otherwise ? Given(otherwise, contact) : s_absent;
    }

    private Reading Given(WrittenField.Choice choice, SampleContact contact) => choice.Field is { } field
        ? Read(contact, field)
        : new Reading.Known(choice.Literal!);

    /// <summary>The first of the fields that has a value.</summary>
    private Instant? Moment(SampleContact contact, IReadOnlyList<string> fields) =>
        fields.Select(f => Read(contact, f)).OfType<Reading.Known>().Select(r => (Instant?)((Value.Time)r.Of).At).FirstOrDefault();

    private static Reading Elapsed(Instant? from, Instant to, bool isRunning)
    {
        if (from is null) return s_absent;
        long ticks = to.ToUnixTimeTicks() - from.Value.ToUnixTimeTicks();
        if (isRunning) return new Reading.Running(Math.Max(0, ticks)); // one that starts after as-of stands at nothing
        return ticks < 0 ? s_absent : new Reading.Known(new Value.Duration(ticks));
    }

    /// <summary>All records count, whatever they are judged by; those of the very same moment are neither before nor after.</summary>
    private Reading Neighbour(SampleContact contact, WrittenField.Neighbour field)
    {
        if (TimeOf(contact, null) is not { } own || Values(contact, field.Same) is not { } values) return s_absent;
        IEnumerable<Instant> times = records.Where(r => Values(r, field.Same) is { } others && values.SequenceEqual(others)).Select(r => TimeOf(r, null)).OfType<Instant>();
        if (!field.Next) return Elapsed(times.Where(t => t < own).Select(t => (Instant?)t).Max(), own, isRunning: false);
        return times.Where(t => t > own).Select(t => (Instant?)t).Min() is { } next ? Elapsed(own, next, isRunning: false) : Elapsed(own, asOf, isRunning: true);
    }

    /// <summary>The values of the fields; null where the record lacks one.</summary>
    private IReadOnlyList<Value>? Values(SampleContact contact, IReadOnlyList<string> fields)
    {
        IReadOnlyList<Value> values = [.. fields.Select(f => Read(contact, f)).OfType<Reading.Known>().Select(r => r.Of)];
        return values.Count == fields.Count ? values : null;
    }

    private static Value Part(TimePartKind part, ZonedDateTime time) => part switch
    {
        TimePartKind.Date => new Value.Date(time.Date),
        TimePartKind.Hour => new Value.Number(Fraction.Whole(time.Hour)),
        TimePartKind.Weekday => new Value.Text(time.DayOfWeek.ToString()[..3].ToLowerInvariant()),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>queued-at, else arrived-at, to answered-at, else abandoned-at; it runs only while nothing says that the contact is over.</summary>
    private Reading Wait(SampleContact contact)
    {
        Instant? from = Moment(contact, ["queued-at", "arrived-at"]);
        if (Moment(contact, ["answered-at", "abandoned-at"]) is { } to) return Elapsed(from, to, isRunning: false);
        bool isOver = Own(contact, "outcome") is not null || Own(contact, "ended-at") is not null;
        return isOver ? s_absent : Elapsed(from, asOf, isRunning: true);
    }

    private Reading Outcome(SampleContact contact)
    {
        if (Own(contact, "answered-at") is not null) return new Reading.Known(new Value.Text("answered"));
        if (Own(contact, "abandoned-at") is not null) return new Reading.Known(new Value.Text("abandoned"));
        return Read(contact, "wait") is Reading.Running ? new Reading.Unsettled() : s_absent;
    }

    private Reading HandleTime(SampleContact contact)
    {
        Value?[] parts = [Own(contact, "talk"), Own(contact, "hold"), Own(contact, "wrap")];
        return parts.Contains(null) ? s_absent : new Reading.Known(new Value.Duration(parts.Aggregate(Fraction.Zero, (sum, p) => sum + p!.Amount!)));
    }
}
