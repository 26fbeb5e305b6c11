using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Reference.Calendars;
using ServiceStandards.Agreement.Tests.Reference.Clocks;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Fields that measure time, on the wall or on a calendar: from one moment to another, or on the events of the record.</summary>
internal sealed class TimeFields(WrittenFile file, FieldReader fields)
{
    private static readonly Reading s_absent = new Reading.Absent();

    private readonly Dictionary<string, WorkingTime> _calendars = new(StringComparer.Ordinal);

    /// <summary>Time from one moment to another; a running one that starts after as-of stands at nothing, a negative time is none.</summary>
    public static Reading Between(Instant? from, Instant to, bool isRunning, WorkingTime? calendar = null)
    {
        if (from is not { } start || (!isRunning && to < start)) return s_absent;
        long ticks = calendar is not null ? calendar.Elapsed(start, to) : Math.Max(0, to.ToUnixTimeTicks() - start.ToUnixTimeTicks());
        return isRunning ? new Reading.Running(ticks) : new Reading.Known(new Value.Duration(ticks));
    }

    public Reading Elapsed(SampleContact contact, WrittenField.Elapsed field)
    {
        Instant? to = fields.Moment(contact, field.To);
        return Between(fields.Moment(contact, field.From), to ?? fields.AsOf, to is null, Calendar(field.Calendar));
    }

    public Reading Clock(SampleContact contact, WrittenField.Clock field) => Face(contact, field)?.Reading ?? s_absent;

    /// <summary>How a field stands to the end of the n-th working day: below 0 before it, 0 at it, above 0 after it; null = it has no value.</summary>
    public (int Standing, bool IsRunning)? Standing(SampleContact contact, string field, int days)
    {
        switch (file.Fields.First(f => f.Name == field))
        {
            case WrittenField.Elapsed elapsed when fields.Read(contact, field) is not Reading.Absent:
                Instant start = fields.Moment(contact, elapsed.From)!.Value;
                Instant? to = fields.Moment(contact, elapsed.To);
                return (new DueMoment(Calendar(elapsed.Calendar)!, start, days).Standing(to ?? fields.AsOf), to is null);
            case WrittenField.Clock clock when Face(contact, clock) is { } face:
                return (face.Standing(days), face.IsRunning);
            default:
                return null;
        }
    }

    /// <summary>When a clock that runs will have used up so many ticks; null = never, or it is none that runs.</summary>
    public Instant? DueAfter(SampleContact contact, string field, long ticks)
    {
        if (fields.Read(contact, field) is not Reading.Running) return null;
        Instant? Due(Instant? from, WorkingTime? calendar) => calendar is null ? from + NodaTime.Duration.FromTicks(ticks) : calendar.After(from!.Value, ticks);
        return file.Fields.FirstOrDefault(f => f.Name == field) switch
        {
            WrittenField.Elapsed elapsed => Due(fields.Moment(contact, elapsed.From), Calendar(elapsed.Calendar)),
            WrittenField.Clock clock => Face(contact, clock)!.DueAfter(ticks),
            null when field == "wait" => Due(fields.Moment(contact, ["queued-at", "arrived-at"]), null),
            _ => null,
        };
    }

    /// <summary>The same for a limit in working days.</summary>
    public Instant? DueAfterDays(SampleContact contact, string field, int days) => fields.Read(contact, field) is not Reading.Running ? null
        : file.Fields.First(f => f.Name == field) switch
        {
            WrittenField.Elapsed elapsed => Calendar(elapsed.Calendar)!.EndOfWorkingDay(fields.Moment(contact, elapsed.From)!.Value, days),
            WrittenField.Clock clock => Face(contact, clock)!.DueAfterDays(days),
            var other => throw new ArgumentException($"{other} has no working days."),
        };

    public WorkingTime? Calendar(string? name)
    {
        if (name is null) return null;
        if (!_calendars.TryGetValue(name, out WorkingTime? calendar)) _calendars[name] = calendar = new WorkingTime(file, name);
        return calendar;
    }

    /// <summary>Null where the clock never started, or an event that moves it does not say when it was.</summary>
    private ClockFace? Face(SampleContact contact, WrittenField.Clock field)
    {
        WrittenClock rules = field.Rules ?? Presets.All[field.Preset!];
        IReadOnlyList<string> moving = [.. rules.Start, .. rules.Stop, .. rules.Pause, .. rules.Resume, .. rules.Restart];
        if (EventOrder.WithoutTime(contact).Any(moving.Contains)) return null;
        IReadOnlyList<Cycle> cycles = CycleReader.Read(rules, EventOrder.Of(contact), fields.AsOf);
        return cycles.Count == 0 ? null : new ClockFace(cycles, rules.Cycles ?? ClockCycle.First, Calendar(field.Calendar));
    }
}
