using NodaTime;
using ServiceStandards.Agreement.Tests.Contacts;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes files of standards.</summary>
internal sealed class FileMaker
{
    private static readonly AnnualDate[] s_years = [new(4, 1), new(4, 6), new(10, 1), new(7, 28), new(2, 1)];

    private readonly Dice _dice;
    private readonly Pools _pools;
    private readonly IReadOnlyList<WrittenField> _derived;
    private readonly ConditionMaker _conditions;
    private readonly MeasureMaker _measures;
    private readonly TargetMaker _targets;
    private readonly DriverMaker _drivers;
    private readonly WrittenFile _frame;

    public FileMaker(Dice dice, Pools pools)
    {
        (_dice, _pools) = (dice, pools);
        IReadOnlyList<WrittenCalendar> calendars = new CalendarMaker(dice, pools).Make();
        _derived = new FieldMaker(dice, pools, calendars).Make();
        _frame = new WrittenFile { Zone = pools.Zone, Calendars = calendars, Fields = _derived, Standards = [] };
        IReadOnlyList<(string, Kind)> fields =
            [.. ContactFields.All.Where(f => f.Name != "id").Select(f => (f.Name, f.Kind)), .. _derived.Select(f => (f.Name, _frame.KindOf(f.Name))), ("handle-time", Kind.Duration), ("wait", Kind.Duration)];
        _conditions = new ConditionMaker(dice, pools, fields, _frame);
        _measures = new MeasureMaker(dice, pools, _conditions, fields, _frame);
        _targets = new TargetMaker(dice, pools);
        _drivers = new DriverMaker(dice, _conditions, fields);
    }

    public WrittenFile Make()
    {
        IReadOnlyList<WrittenExclusion> exclusions = [.. Enumerable.Range(1, _dice.OneIn(2) ? 0 : _dice.Between(1, 2)).Select(i => Exclusion($"left-out-{i}"))];
        WrittenFile file = _frame with
        {
            FiscalYear = _dice.OneIn(2) ? _dice.Of(s_years) : null,
            WeekStartsOnSunday = _dice.OneIn(4),
            Exclusions = exclusions,
            Standards = [.. Enumerable.Range(1, _dice.Between(1, 4)).SelectMany(i => Versions($"standard-{i}", exclusions))],
            Drivers = _drivers.Make(),
            Hand = _dice.Seed(),
        };
        file = file with { Scorecards = new ScorecardMaker(_dice).Make([.. file.Standards.Select(s => s.Id).Distinct()]) };
        return file with { Standards = [.. file.Standards.SelectMany(new SiblingMaker(new Dice(file.Hand), _pools).With)] };
    }

    private WrittenExclusion Exclusion(string? name)
    {
        bool when = !_dice.OneIn(3), during = !when || _dice.OneIn(4);
        return new(name, when ? _conditions.Make(1) : null, during ? Span() : null, _dice.Of("storm", "test calls", _dice.Of(_pools.Texts) is { Length: > 0 } text && text.Trim().Length > 0 ? text : "x"));
    }

    private WrittenSpan Span()
    {
        Instant a = _pools.Cut(), b = a + NodaTime.Duration.FromTicks(_dice.Of(1L, TimeSpan.TicksPerHour, TimeSpan.TicksPerDay, 30 * TimeSpan.TicksPerDay));
        return _dice.Between(0, 3) switch
        {
            0 => new(a, null),
            1 => new(null, a),
            _ => new(a, b),
        };
    }

    /// <summary>One standard, at times in two versions that follow one another, or that have some time between them.</summary>
    private IReadOnlyList<WrittenStandard> Versions(string id, IReadOnlyList<WrittenExclusion> named)
    {
        WrittenStandard one = Standard(id, named);
        if (!_dice.OneIn(4)) return [one];
        Instant change = _pools.Cut();
        WrittenStandard next = Standard(id, named) with { Effective = new WrittenSpan(change + NodaTime.Duration.FromTicks(_dice.Of(0L, 0L, TimeSpan.TicksPerHour)), null) };
        return [one with { Effective = new WrittenSpan(null, change) }, next];
    }

    private WrittenStandard Standard(string id, IReadOnlyList<WrittenExclusion> named)
    {
        WrittenMeasure measure = _measures.Make();
        MeasureUnit unit = _frame.UnitOf(measure);
        WrittenTarget? target = _dice.OneIn(12) && measure is not WrittenMeasure.Every ? null : _targets.Make(unit);
        WrittenPeriod? per = _dice.OneIn(2) ? _dice.Of(Enum.GetValues<WrittenPeriod>()) : null;
        IReadOnlyList<string> by = _dice.OneIn(2) ? _dice.Shuffled(_dice.Some(Groups(), 1, 2)) : [];
        return new WrittenStandard
        {
            Id = id,
            For = _dice.OneIn(2) ? _conditions.Make(1) : null,
            Exclude = [.. _dice.Some(named, 0, 1), .. _dice.OneIn(3) ? new[] { Exclusion(null) } : []],
            Effective = _dice.OneIn(5) ? Span() : null,
            Measure = measure,
            Target = target,
            Confidence = unit == MeasureUnit.Share && target is not null && _dice.OneIn(5) ? _dice.Of(0.9m, 0.95m, 0.99m) : null,
            Per = per,
            By = by,
            At = _dice.OneIn(5) ? _dice.Of("resolved-at", "queued-at", "ended-at") : null,
            Minimum = _dice.OneIn(3) ? _dice.Between(1, 8) : null,
            JudgeEach = target is not null && (per is not null || by.Count > 0) && _dice.OneIn(4),
            Evidence = _dice.OneIn(3) ? _dice.Between(1, 5) : null,
        };
    }

    private IReadOnlyList<string> Groups() =>
        ["channel", "queue", "topic", "outcome", "vip", "transfers", "csat", "due-on", "effort", .. _derived.OfType<WrittenField.TimePart>().Select(f => f.Name)];
}
