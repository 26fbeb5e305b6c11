using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Fields that a file derives from others: section 4. A new form is one more arm of <see cref="Read"/>.</summary>
internal sealed class DerivedFields(WrittenFile file, IReadOnlyList<SampleContact> records, FieldReader fields)
{
    private static readonly Reading s_absent = new Reading.Absent();

    public Reading Read(SampleContact contact, WrittenField field) => field switch
    {
        WrittenField.Elapsed elapsed => fields.Times.Elapsed(contact, elapsed),
        WrittenField.Clock clock => fields.Times.Clock(contact, clock),
        WrittenField.Neighbour near => Neighbour(contact, near),
        WrittenField.Arithmetic arithmetic => Arithmetic(arithmetic, [.. arithmetic.Parts.Select(p => fields.Read(contact, p))]),
        WrittenField.Weighted weighted => Reckoned.Of([.. weighted.Weights.Select(w => fields.Read(contact, w.Key))], values => Reckoned.Weighted(values, weighted), Prospect.Weighted(weighted)),
        WrittenField.Choose choose => Choose(choose, contact),
        WrittenField.TimePart part => fields.Moment(contact, [part.Of]) is { } time ? new Reading.Known(Part(part.Part, time.InZone(file.TimeZone))) : s_absent,
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
        var conditions = new ConditionJudge(fields, file.TimeZone);
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
        ? fields.Read(contact, field)
        : new Reading.Known(choice.Literal!);

    /// <summary>All records count, whatever they are judged by; those of the very same moment are neither before nor after.</summary>
    private Reading Neighbour(SampleContact contact, WrittenField.Neighbour field)
    {
        if (fields.TimeOf(contact, null) is not { } own || Values(contact, field.Same) is not { } values) return s_absent;
        IEnumerable<Instant> times = records.Where(r => Values(r, field.Same) is { } others && values.SequenceEqual(others)).Select(r => fields.TimeOf(r, null)).OfType<Instant>();
        if (!field.Next) return TimeFields.Between(times.Where(t => t < own).Select(t => (Instant?)t).Max(), own, isRunning: false);
        return times.Where(t => t > own).Select(t => (Instant?)t).Min() is { } next ? TimeFields.Between(own, next, isRunning: false) : TimeFields.Between(own, fields.AsOf, isRunning: true);
    }

    /// <summary>The values of the fields; null where the record lacks one.</summary>
    private IReadOnlyList<Value>? Values(SampleContact contact, IReadOnlyList<string> same)
    {
        IReadOnlyList<Value> values = [.. same.Select(f => fields.Read(contact, f)).OfType<Reading.Known>().Select(r => r.Of)];
        return values.Count == same.Count ? values : null;
    }

    private static Value Part(TimePartKind part, ZonedDateTime time) => part switch
    {
        TimePartKind.Date => new Value.Date(time.Date),
        TimePartKind.Hour => new Value.Number(Fraction.Whole(time.Hour)),
        TimePartKind.Weekday => new Value.Text(time.DayOfWeek.ToString()[..3].ToLowerInvariant()),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
