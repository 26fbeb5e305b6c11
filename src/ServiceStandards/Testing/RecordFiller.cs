using System.Globalization;
using NodaTime;
using ServiceStandards.Binding;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Testing;

/// <summary>Makes records of what is written, once the standards have said as what they read each field.</summary>
internal sealed class RecordFiller(TestShape shape, DateTimeZone zone, DiagnosticBag bag)
{
    /// <summary>The records of a test, each as often as it is repeated.</summary>
    public IReadOnlyList<TestRecord> Fill(WrittenTest test) => [.. test.Records.SelectMany(r => Repeated(Fill(r), r.Repeat))];

    /// <summary>Contacts of one id would be one contact, so repeated ones get a number behind it: C1-1, C1-2, ... Records without an id stay alike.</summary>
    private IEnumerable<TestRecord> Repeated(TestRecord record, int repeat)
    {
        if (repeat == 1 || shape.Field("id") is not (var id, ValueKind.Text) || !record.Given[id]) return Enumerable.Repeat(record, repeat);
        return Enumerable.Range(1, repeat).Select(n => record.With(id, string.Create(CultureInfo.InvariantCulture, $"{record.Texts[id]}-{n}")));
    }

    private TestRecord Fill(WrittenRecord written)
    {
        TestEvent[] events = [.. written.Events.Select(Event).OfType<TestEvent>()];
        var record = new TestRecord(shape.Count, events);
        foreach (WrittenField field in written.Fields)
        {
            if (field.Value is not { } literal || shape.Field(field.Name) is not var (number, kind)) continue;
            if (Read(literal, kind) is { } value) Set(record, number, value);
            else bag.Add(Messages.NotOfKind(literal.Location, field.Name, kind, literal.Text));
        }

        return record;
    }

    private BoundValue? Read(Literal literal, ValueKind kind)
    {
        if (kind == ValueKind.Text) return BoundValue.OfText(literal.Text);
        if (literal.Quoted) return null;
        if (kind != ValueKind.Time) return LiteralBinder.Read(literal.Text, kind);
        return TimeText.TryRead(literal.Text, zone, out Instant time) ? BoundValue.OfWhole(kind, Ticks.Of(time)) : null;
    }

    private static void Set(TestRecord record, int number, BoundValue value)
    {
        record.Given[number] = true;
        record.Whole[number] = value.Whole;
        record.Numbers[number] = value.Number;
        if (value.Text is { } text) record.Texts[number] = text;
    }

    private TestEvent? Event(WrittenEvent written)
    {
        if (TimeText.TryRead(written.At.Text, zone, out Instant time)) return new TestEvent(time.ToDateTimeOffset(), written.Name);
        bag.Add(Messages.NotOfKind(written.At.Location, "at", ValueKind.Time, written.At.Text));
        return null;
    }
}
