using System.Text;
using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>Contacts as rows of a table, given to as many readers as are wanted; each fills one row again and again.</summary>
internal sealed class ContactRows(TableShape shape, IReadOnlyList<SampleContact> records, DateTimeZone zone) : RecordSource<TableRow>
{
    public static TableShape Shape() => new([.. ContactFields.All.Select(f => new TableColumn(f.Name, KindOf(f.Kind)))], zone: null) { HasEvents = true };

    public override IReadOnlyList<RecordReader<TableRow>> Open(int most) =>
        [.. Enumerable.Range(0, most).Select(i => new Every(shape, records, zone, first: i, step: most))];

    private static ValueKind KindOf(Kind kind) => kind switch
    {
        Kind.Text => ValueKind.Text,
        Kind.Number => ValueKind.Number,
        Kind.Duration => ValueKind.Duration,
        Kind.Time => ValueKind.Time,
        Kind.Date => ValueKind.Date,
        Kind.Flag => ValueKind.Flag,
        _ => throw new InvalidOperationException($"No such kind {kind}."),
    };

    private sealed class Every(TableShape shape, IReadOnlyList<SampleContact> records, DateTimeZone zone, int first, int step) : RecordReader<TableRow>
    {
        private readonly (TableColumn Column, ContactField Field)[] _needed = [.. shape.Columns.Zip(ContactFields.All).Where(c => c.First.IsNeeded)];
        private readonly IReadOnlyDictionary<string, int> _events = shape.EventCodes();
        private int _at = first - step;

        public override TableRow Current { get; } = shape.NewRow();

        public override long Ordinal => _at + 1;

        public override bool Read()
        {
            _at += step;
            if (_at >= records.Count) return false;
            Current.Begin();
            Current.Clear();
            foreach (var (column, field) in _needed)
            {
                if (field.Read(records[_at], zone) is { } value) Set(column, value);
            }

            foreach (SampleEvent happened in (records[_at].Events ?? []).OfType<SampleEvent>()) Take(happened);
            return true;
        }

        private void Take(SampleEvent happened)
        {
            if (happened.Name is not { } name) return;
            bool isKnown = _events.TryGetValue(name, out int code);
            if (happened.At is { } at && isKnown) Current.Events.Add(at.UtcTicks, code);
            else if (happened.At is { } passed) Current.Events.Pass(passed.UtcTicks);
            else if (isKnown) Current.Events.AddTimeless(code);
        }

        private void Set(TableColumn column, Value value)
        {
            switch (value)
            {
                case Value.Text text when column.Raw: Current.SetRaw(column.Slot, Encoding.UTF8.GetBytes(text.Of)); break;
                case Value.Text text: Current.SetText(column.Slot, Encoding.UTF8.GetBytes(text.Of)); break;
                case Value.Number number: Current.SetNumber(column.Slot, (decimal)number.Of.Numerator / (decimal)number.Of.Denominator); break;
                case Value.Duration span: Current.SetWhole(column.Slot, (long)(span.Ticks.Numerator / span.Ticks.Denominator)); break;
                case Value.Time time: Current.SetWhole(column.Slot, time.At.ToDateTimeUtc().Ticks); break;
                case Value.Date date: Current.SetWhole(column.Slot, date.Day.ToDateOnly().DayNumber); break;
                case Value.Flag flag: Current.SetWhole(column.Slot, flag.Of ? 1 : 0); break;
                default: throw new InvalidOperationException($"No such value {value}.");
            }
        }
    }
}
