using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Gives literals the kind of the field they are compared with.</summary>
internal sealed class LiteralBinder(DateTimeZone zone, DiagnosticBag bag)
{
    /// <summary>The literal as a value of the field's kind; null after a diagnostic.</summary>
    public BoundValue? Bind(Literal literal, BoundField field)
    {
        if (field.Kind == ValueKind.Text) return BindText(literal, field);
        if (field.Kind == ValueKind.Duration && !literal.Quoted && Unfit(literal, field) is { } unfit)
        {
            bag.Add(unfit);
            return null;
        }

        if (!literal.Quoted && Read(literal.Text, field.Kind) is { } value) return value;
        bag.Add(Messages.NotOfKind(literal.Location, field.Name, field.Kind, literal.Text));
        return null;
    }

    /// <summary>The half-open span of ticks that a literal names on the time line: a date is a whole day, a time one tick; null when it is neither.</summary>
    public (long From, long Until)? BindSpan(Literal literal, BoundField field)
    {
        if (TimeText.TryReadDate(literal.Text, out LocalDate date))
            return (Ticks.Of(zone.AtStartOfDay(date).ToInstant()), Ticks.Of(zone.AtStartOfDay(date.PlusDays(1)).ToInstant()));
        if (TimeText.TryRead(literal.Text, zone, out Instant time)) return (Ticks.Of(time), Ticks.Of(time) + 1);
        bag.Add(Messages.NotOfKind(literal.Location, field.Name, field.Kind, literal.Text));
        return null;
    }

    /// <summary>Days that mean nothing here: working days, which are no length, and days of 24 h on a calendar.</summary>
    private static Diagnostic? Unfit(Literal literal, BoundField field) =>
        NumberText.TryReadWorkingDays(literal.Text, out _)
            ? field.CountsWorkingTime ? Messages.WorkingDaysAreLimits(literal.Location, field.Name, literal.Text) : Messages.WorkingDaysWithoutCalendar(literal.Location, field.Name, literal.Text)
            : field.CountsWorkingTime && DurationText.TryRead(literal.Text, out _) && DurationText.NamesDays(literal.Text)
                ? Messages.DaysOnCalendar(literal.Location, field.Name, literal.Text)
                : null;

    private BoundValue? BindText(Literal literal, BoundField field)
    {
        if (field.Coding?.Known is { } known && !known.Contains(literal.Text, StringComparer.Ordinal))
        {
            bag.Add(Messages.NoSuchText(literal.Location, field.Name, literal.Text, known));
            return null;
        }

        return BoundValue.OfText(literal.Text);
    }

    /// <summary>A text as a value of a kind; null when it is none, and for texts and times.</summary>
    public static BoundValue? Read(string text, ValueKind kind) => kind switch
    {
        ValueKind.Number when NumberText.TryRead(text, out decimal number) => BoundValue.OfNumber(number),
        ValueKind.Duration when DurationText.TryRead(text, out long ticks) => BoundValue.OfWhole(kind, ticks),
        ValueKind.Date when TimeText.TryReadDate(text, out LocalDate date) => BoundValue.OfWhole(kind, ExactValue.Ticks(date)),
        ValueKind.Flag when FlagText.TryRead(text, out bool flag) => BoundValue.OfWhole(kind, flag ? 1 : 0),
        _ => null,
    };
}
