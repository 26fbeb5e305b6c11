using NodaTime;
using ServiceStandards.Model;
using ServiceStandards.Tests.Calendars;

namespace ServiceStandards.Tests.Clocks;

/// <summary>
/// A clock read as slowly as docs/clocks.md tells it: minute by minute, with the events of whole minutes. The judge of the real one; shares no code with it.
/// </summary>
internal sealed class WalkedClock
{
    private static readonly Duration s_minute = Duration.FromMinutes(1);
    private readonly List<int> _counted = [];
    private readonly List<int> _standings = [];
    private readonly WalkedCalendar? _calendar;
    private readonly ClockRules _rules;
    private readonly int _days;
    private bool _open, _paused, _overdue;
    private Instant _due;
    private int _standing;

    public WalkedClock(ClockRules rules, IReadOnlyList<(string Name, Instant At)> events, WalkedCalendar? calendar, Instant asOf, int days = 0)
    {
        (_rules, _calendar, _days) = (rules, calendar, days);
        List<(string Name, Instant At)> inOrder = InOrder([.. events], asOf);
        if (inOrder.Count == 0) return;
        for (Instant minute = inOrder[0].At; minute <= asOf; minute += s_minute)
        {
            foreach (var (name, _) in inOrder.Where(e => e.At == minute)) Happen(name, minute);
            if (minute < asOf) Pass(minute);
        }

        if (_open) Stand(asOf);
    }

    public bool Given => _counted.Count > 0 && (!_open || (_rules.Cycles == ClockCycles.First && _counted.Count > 1));

    public bool Running => _counted.Count > 0 && !Given;

    public Duration Value => Duration.FromMinutes(_counted.Count == 0 ? 0 : _rules.Cycles switch
    {
        ClockCycles.First => _counted[0],
        ClockCycles.Last => _counted[^1],
        ClockCycles.Longest => _counted.Max(),
        _ => _counted.Sum(),
    });

    /// <summary>Below 0 in time, 0 at the due moment, above 0 overdue.</summary>
    public int Standing => _rules.Cycles switch
    {
        ClockCycles.First => _standings[0],
        ClockCycles.Longest => _standings.Max(),
        _ => _standings[^1],
    };

    /// <summary>From the first start on; what happens at that moment happens after it, and what happened before is nothing.</summary>
    private List<(string Name, Instant At)> InOrder(List<(string Name, Instant At)> events, Instant asOf)
    {
        if (events.Zip(events.Skip(1)).All(pair => pair.First.At >= pair.Second.At) && events.Any(e => e.At != events[0].At)) events.Reverse();
        List<(string Name, Instant At)> inOrder = [.. events.OrderBy(e => e.At).Distinct().Where(e => e.At <= asOf)];
        int first = inOrder.FindIndex(e => _rules.Start.Contains(e.Name));
        if (first < 0) return [];
        (string Name, Instant At) start = inOrder[first];
        return [start, .. inOrder.Where(e => e.At >= start.At && e != start)];
    }

    private void Happen(string name, Instant at)
    {
        if (_open && _rules.Stop.Contains(name))
        {
            Stand(at);
            (_open, _paused) = (false, false);
            if (_rules.Start.Contains(name) || _rules.Restart.Contains(name)) Begin(name, at);
        }
        else if (_open)
        {
            if (!_paused && _rules.Pause.Contains(name)) Pause(at);
            else if (_paused && _rules.Resume.Contains(name)) GoOn(at);
        }
        else if (_rules.Start.Contains(name) || _rules.Restart.Contains(name)) Begin(name, at);
    }

    private void Begin(string name, Instant at)
    {
        if (_counted.Count > 0 && _rules.Cycles == ClockCycles.Total) GoOn(at);
        else
        {
            _overdue = false;
            if (_calendar is not null) _due = _calendar.AddWorkingDays(at, _days);
        }

        _open = true;
        _counted.Add(0);
        if (_rules.Pause.Contains(name)) Pause(at);
    }

    private void Pause(Instant at)
    {
        _paused = true;
        _standing = Compare(at);
    }

    private void GoOn(Instant at)
    {
        _paused = false;
        if (!_overdue) _due = Instant.Max(_due, at);
    }

    /// <summary>One minute passes: it counts, or it moves the due moment on, or it is none.</summary>
    private void Pass(Instant minute)
    {
        bool works = _calendar is null || _calendar.IsOpen(minute);
        if (_open && !_paused)
        {
            if (works) _counted[^1]++;
            _overdue |= _calendar is not null && minute + s_minute > _due;
        }
        else if (_calendar is not null && !_overdue && works && (_open || _rules.Cycles == ClockCycles.Total)) _due = _calendar.NextOpening(_due) + s_minute;
    }

    private void Stand(Instant at) => _standings.Add(_paused ? _standing : Compare(at));

    private int Compare(Instant at) => _overdue ? 1 : Math.Sign(at.CompareTo(_due));
}
