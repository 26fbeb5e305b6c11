using System.Linq.Expressions;
using ServiceStandards.Calendars;
using ServiceStandards.EntityFrameworkCore.Sql;

namespace ServiceStandards.EntityFrameworkCore.Calendars;

/// <summary>
/// Working time in the database: the calendars' open spans with their running totals, as tables that a query carries along, over the years that the
/// records are of. So they are those of the standards, always, and nothing has to be installed. A look-up is a binary search.
/// </summary>
internal sealed class CalendarTables
{
    private readonly Dictionary<WorkingCalendar, OpenTable> _open = [];
    private readonly Dictionary<(WorkingCalendar Calendar, int Days), StepTable> _days = [];
    private readonly HashSet<Expression> _times = [];

    /// <summary>The times that calendars are asked about, UTC ticks; 0 where a record has none.</summary>
    public IReadOnlyCollection<Expression> Times => _times;

    /// <summary>The ticks that all those times are in, both ends in; null = not known yet, and what is written is to be looked at only.</summary>
    public (long From, long Until)? Horizon { get; set; }

    /// <summary>Whether a record was met with whose times are outside the horizon: then what was counted is not to be used.</summary>
    public bool IsTooShort { get; set; }

    /// <summary>The years that records mostly are of: those from three years before to the end of the next one. Tables of them are short, and reading the records for their years can be left.</summary>
    public static (long From, long Until) Usual(DateTimeOffset asOf)
    {
        int year = Math.Clamp(asOf.UtcDateTime.Year, 5, 9990);
        return (new DateTime(year - 3, 1, 1).Ticks, new DateTime(year + 2, 1, 1).Ticks);
    }

    /// <summary>The open ticks from one time to another, 0 when they are not in that order.</summary>
    public string Elapsed(WorkingCalendar calendar, (Expression Time, string Sql) from, (Expression Time, string Sql) to, SqlParameters parameters)
    {
        if (!Ask(from.Time, to.Time)) return "0::bigint";
        OpenTable table = Open(calendar);
        return $"(case when {from.Sql} < {to.Sql} then {table.Before(to.Sql, parameters)} - {table.Before(from.Sql, parameters)} else 0 end)";
    }

    /// <summary>Whether a calendar is open.</summary>
    public string IsOpen(WorkingCalendar calendar, (Expression Time, string Sql) at, SqlParameters parameters) =>
        Ask(at.Time) ? Open(calendar).IsOpen(at.Sql, parameters) : "false";

    /// <summary>A moment against the end of the n-th working day after that of the start: below 0 in time, 0 at the very moment, above 0 overdue.</summary>
    public string CompareToWorkingDays(WorkingCalendar calendar, (Expression Time, string Sql) start, (Expression Time, string Sql) until, int days, SqlParameters parameters)
    {
        if (!Ask(start.Time, until.Time)) return "0";
        if (!_days.TryGetValue((calendar, days), out StepTable? table)) _days[(calendar, days)] = table = StepTable.Of(at => calendar.AfterWorkingDaysTicks(at, days), calendar.Turns, Horizon!.Value);
        return $"sign({until.Sql} - {table.At(start.Sql, parameters)})::int";
    }

    /// <summary>Forgets the tables, to make them anew over another horizon.</summary>
    public void Renew()
    {
        _open.Clear();
        _days.Clear();
        (Horizon, IsTooShort) = (null, false);
    }

    private bool Ask(params Expression[] times)
    {
        _times.UnionWith(times);
        return Horizon is not null;
    }

    private OpenTable Open(WorkingCalendar calendar)
    {
        if (!_open.TryGetValue(calendar, out OpenTable? table)) _open[calendar] = table = new OpenTable(calendar, Horizon!.Value);
        return table;
    }
}
