using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Clocks;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Records;

namespace ServiceStandards.Binding;

/// <summary>Binds clocks to the events of the records.</summary>
internal sealed class ClockBinder(FieldBinder fields, DateTimeZone zone, DiagnosticBag bag)
{
    /// <summary>The clock; null after a diagnostic.</summary>
    public BoundField.Clock? Bind(DerivedField field, FieldFormula.Clock clock)
    {
        if (Events(field, clock) is not { } events) return null;
        WorkingCalendar? calendar = clock.Calendar is { } named ? fields.Calendar(named) : null;
        if (clock.Calendar is not null && calendar is null) return null; // the calendar was told
        if (!CanMove(field, clock, events)) return null;
        if (clock.Rules.Preset is null) WarnOfNames(field, clock);
        return new BoundField.Clock(field.Name, EventClock.Of(clock.Rules, events.Code, calendar), events, zone);
    }

    private EventsReading? Events(DerivedField field, FieldFormula.Clock clock)
    {
        switch (fields.Events)
        {
            case EventsAnswer.Readable readable: return readable.Reading;
            case EventsAnswer.Ambiguous several: bag.Add(Messages.SeveralEvents(clock.Location, field.Name, fields.Owner, several.Names)); break;
            default: bag.Add(Messages.NoEvents(clock.Location, field.Name, fields.Owner)); break;
        }

        return null;
    }

    /// <summary>A preset names more events than most records have; one that was written names those that are meant.</summary>
    private bool CanMove(DerivedField field, FieldFormula.Clock clock, EventsReading events)
    {
        if (events.Known is not { } known) return true;
        int errors = bag.Count;
        ClockRules rules = clock.Rules;
        string[] absent = [.. NamesOf(rules).Except(known, StringComparer.Ordinal)];
        if (rules.Preset is null)
        {
            foreach (string name in absent) bag.Add(Messages.EventNeverOccurs(clock.Location, field.Name, name, fields.Owner, known));
        }
        else
        {
            if (rules.Start.All(absent.Contains)) bag.Add(Messages.ClockNeverMoves(clock.Location, field.Name, "start", rules.Start, fields.Owner));
            if (rules.Stop.All(absent.Contains)) bag.Add(Messages.ClockNeverMoves(clock.Location, field.Name, "stop", rules.Stop, fields.Owner));
        }

        return bag.Count == errors;
    }

    private void WarnOfNames(DerivedField field, FieldFormula.Clock clock)
    {
        if (!fields.IsOpen) return;
        foreach (string name in NamesOf(clock.Rules).Except(ContactEvents.Names, StringComparer.Ordinal))
        {
            if (Nearest.To(name, ContactEvents.Names) is { } nearest && !name.Contains(nearest, StringComparison.Ordinal))
                bag.Add(Messages.EventPerhapsMisspelt(clock.Location, field.Name, name, nearest));
        }
    }

    private static IEnumerable<string> NamesOf(ClockRules rules) =>
        rules.Start.Concat(rules.Stop).Concat(rules.Pause).Concat(rules.Resume).Concat(rules.Restart).Distinct(StringComparer.Ordinal);
}
