using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Clocks;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>A field that is known to be there, with its kind. One object per field of a file and shape: compared by reference.</summary>
internal abstract class BoundField(string name, ValueKind kind)
{
    public string Name { get; } = name;

    public ValueKind Kind { get; } = kind;

    /// <summary>Whether the value can still be growing at the time of the evaluation.</summary>
    public virtual bool CanRun => false;

    /// <summary>Whether a value that runs can only grow.</summary>
    public virtual bool OnlyGrows => true;

    /// <summary>Whether it is measured on a calendar, so that hours are working time and days mean nothing.</summary>
    public virtual bool CountsWorkingTime => false;

    /// <summary>For texts: how they are held.</summary>
    public virtual TextCoding? Coding => null;

    /// <summary>Read from the record.</summary>
    internal sealed class Column(FieldReading reading) : BoundField(reading.Name, reading.Kind)
    {
        public FieldReading Reading { get; } = reading;

        public override TextCoding? Coding => Reading.Coding;
    }

    /// <summary>The first moment of a date in the standards' time zone.</summary>
    internal sealed class StartOfDay(BoundField date, DateTimeZone zone) : BoundField(date.Name, ValueKind.Time)
    {
        public BoundField Date { get; } = date;

        public DateTimeZone Zone { get; } = zone;
    }

    /// <summary>The first of several fields that has a value; all of one kind and coding.</summary>
    internal sealed class FirstGiven(string name, ImmutableArray<BoundField> parts) : BoundField(name, parts[0].Kind)
    {
        public ImmutableArray<BoundField> Parts { get; } = parts;

        public override bool CanRun => Parts.Any(p => p.CanRun);

        public override bool OnlyGrows => Parts.All(p => p.OnlyGrows);

        public override bool CountsWorkingTime => Parts.Any(p => p.CountsWorkingTime);

        public override TextCoding? Coding => Parts[0].Coding;
    }

    /// <summary>The time from one moment to another; without an end it runs until as-of, as long as none of <paramref name="endedBy"/> has a value.</summary>
    internal sealed class Elapsed(string name, BoundField from, BoundField? to, ImmutableArray<BoundField> endedBy, WorkingCalendar? calendar = null)
        : BoundField(name, ValueKind.Duration)
    {
        public BoundField From { get; } = from;

        public BoundField? To { get; } = to;

        public ImmutableArray<BoundField> EndedBy { get; } = endedBy;

        /// <summary>The hours that count; null = the clock on the wall.</summary>
        public WorkingCalendar? Calendar { get; } = calendar;

        public override bool CanRun => true;

        public override bool CountsWorkingTime => Calendar is not null;
    }

    /// <summary>What a clock shows that runs on the record's events.</summary>
    internal sealed class Clock(string name, EventClock dial, EventsReading events, DateTimeZone zone) : BoundField(name, ValueKind.Duration)
    {
        /// <summary>The zone its times are shown in.</summary>
        public DateTimeZone Zone { get; } = dial.Calendar?.Zone ?? zone;

        public EventClock Dial { get; } = dial;

        public EventsReading Events { get; } = events;

        public override bool CanRun => true;

        public override bool CountsWorkingTime => Dial.Calendar is not null;
    }

    /// <summary>The time to the next, or since the previous, record that has the same values in some fields; to the next it runs while there is none.</summary>
    internal sealed class Neighbour(string name, ImmutableArray<BoundField> same, BoundField time, bool next) : BoundField(name, ValueKind.Duration)
    {
        /// <summary>In the order of their names, so that fields that mean the same share an index.</summary>
        public ImmutableArray<BoundField> Same { get; } = [.. same.OrderBy(f => f.Name, StringComparer.Ordinal)];

        /// <summary>The time that puts records in order.</summary>
        public BoundField Time { get; } = time;

        /// <summary>Whether the next record is looked for, not the previous.</summary>
        public bool Next { get; } = next;

        public override bool CanRun => Next;
    }

    /// <summary>What became of a contact that does not say so itself: answered, abandoned, or open while it still waits.</summary>
    internal sealed class Inferred(TextCoding coding, BoundField? answered, BoundField? abandoned, BoundField? wait) : BoundField("outcome", ValueKind.Text)
    {
        public BoundField? Answered { get; } = answered;

        public BoundField? Abandoned { get; } = abandoned;

        public BoundField? Wait { get; } = wait;

        public override bool CanRun => Wait is not null;

        public override bool OnlyGrows => false;

        public override TextCoding Coding { get; } = coding;
    }

    /// <summary>Arithmetic on numbers or durations; a part without a value leaves the whole without one, and so does a division by zero.</summary>
    internal sealed class Arithmetic(string name, ValueKind kind, ArithmeticKind operation, ImmutableArray<BoundField> parts) : BoundField(name, kind)
    {
        public ArithmeticKind Operation { get; } = operation;

        public ImmutableArray<BoundField> Parts { get; } = parts;

        public override bool CanRun => Parts.Any(p => p.CanRun);

        public override bool OnlyGrows => Operation switch
        {
            ArithmeticKind.Sum or ArithmeticKind.Mean => Parts.All(p => p.OnlyGrows),
            ArithmeticKind.Difference => Parts[0].OnlyGrows && !Parts[1].CanRun,
            ArithmeticKind.Ratio => !CanRun,
            _ => throw new InvalidOperationException($"Unknown operation {Operation}."),
        };

        public override bool CountsWorkingTime => Kind == ValueKind.Duration && Parts.Any(p => p.CountsWorkingTime);
    }

    /// <summary>The sum of parts, each times its weight.</summary>
    internal sealed class Weighted(string name, ValueKind kind, ImmutableArray<(BoundField Field, decimal Weight)> parts) : BoundField(name, kind)
    {
        public ImmutableArray<(BoundField Field, decimal Weight)> Parts { get; } = parts;

        public override bool CanRun => Parts.Any(p => p.Field.CanRun);

        public override bool OnlyGrows => Parts.All(p => p.Weight >= 0 ? p.Field.OnlyGrows : !p.Field.CanRun);

        public override bool CountsWorkingTime => Parts.Any(p => p.Field.CountsWorkingTime);
    }

    /// <summary>A decision table: the value of the first row whose condition is met; an undecided row before it leaves it undecided.</summary>
    internal sealed class Choose(string name, ValueKind kind, ImmutableArray<BoundRow> rows, BoundChoice? otherwise, TextCoding? coding) : BoundField(name, kind)
    {
        public ImmutableArray<BoundRow> Rows { get; } = rows;

        /// <summary>What no row's condition gives; null = no value.</summary>
        public BoundChoice? Otherwise { get; } = otherwise;

        public override bool CanRun => true;

        public override bool OnlyGrows => false;

        public override bool CountsWorkingTime => Rows.Select(r => r.Then).Append(Otherwise).Any(c => c?.Field?.CountsWorkingTime == true);

        public override TextCoding? Coding { get; } = coding;
    }

    /// <summary>The date, weekday or hour of a time in a zone; of a date without a zone's help.</summary>
    internal sealed class TimePart(string name, ValueKind kind, TimePartKind part, BoundField time, DateTimeZone zone) : BoundField(name, kind)
    {
        private static readonly TextCoding s_days = new TextCoding.Strings(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);

        public TimePartKind Part { get; } = part;

        public BoundField Time { get; } = time;

        public DateTimeZone Zone { get; } = zone;

        public override TextCoding? Coding => Kind == ValueKind.Text ? s_days : null;
    }
}
