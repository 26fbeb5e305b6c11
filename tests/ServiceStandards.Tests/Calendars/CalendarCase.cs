using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Calendars;

/// <summary>A generated calendar and three instants near a change of its zone's clocks, in any order.</summary>
public sealed class CalendarCase
{
    internal CalendarCase(CalendarDefinition definition, LocalDate middle, Instant a, Instant b, Instant c)
    {
        var problems = new DiagnosticBag();
        (Definition, Middle, A, B, C) = (definition, middle, a, b, c);
        Calendar = WorkingCalendar.Build(definition, [definition], DateTimeZone.Utc, problems) ?? throw new StandardsException(problems.InFileOrder());
    }

    public Instant A { get; }

    public Instant B { get; }

    public Instant C { get; }

    internal CalendarDefinition Definition { get; }

    internal LocalDate Middle { get; }

    internal WorkingCalendar Calendar { get; }

    internal WalkedCalendar Walked => new(Definition, Middle, days: 60);

    public override string ToString() =>
        $"{Definition.TimeZone} same-day {Definition.AfterHoursSameDay} midnight {Definition.DayEndsAtMidnight} "
        + string.Join("; ", Definition.Hours.OrderBy(h => h.Key).Select(h => $"{h.Key} {string.Join(',', h.Value)}"))
        + string.Join("; ", Definition.Holidays.Select(h => $"{h.First}..{h.Last} {string.Join(',', h.Hours)}"))
        + $" A {A} B {B} C {C}";
}
