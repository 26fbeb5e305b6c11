using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Fields of section 9 that follow from others where a record does not give them.</summary>
internal sealed class BuiltInFields(FieldReader fields)
{
    private static readonly Reading s_absent = new Reading.Absent();

    /// <summary>queued-at, else arrived-at, to answered-at, else abandoned-at; it runs only while nothing says that the contact is over.</summary>
    public Reading Wait(SampleContact contact)
    {
        Instant? from = fields.Moment(contact, ["queued-at", "arrived-at"]);
        if (fields.Moment(contact, ["answered-at", "abandoned-at"]) is { } to) return TimeFields.Between(from, to, isRunning: false);
        bool isOver = fields.Own(contact, "outcome") is not null || fields.Own(contact, "ended-at") is not null;
        return isOver ? s_absent : TimeFields.Between(from, fields.AsOf, isRunning: true);
    }

    public Reading Outcome(SampleContact contact)
    {
        if (fields.Own(contact, "answered-at") is not null) return new Reading.Known(new Value.Text("answered"));
        if (fields.Own(contact, "abandoned-at") is not null) return new Reading.Known(new Value.Text("abandoned"));
        return fields.Read(contact, "wait") is Reading.Running ? new Reading.Unsettled() : s_absent;
    }

    public Reading HandleTime(SampleContact contact)
    {
        Value?[] parts = [fields.Own(contact, "talk"), fields.Own(contact, "hold"), fields.Own(contact, "wrap")];
        return parts.Contains(null) ? s_absent : new Reading.Known(new Value.Duration(parts.Aggregate(Fraction.Zero, (sum, p) => sum + p!.Amount!)));
    }
}
