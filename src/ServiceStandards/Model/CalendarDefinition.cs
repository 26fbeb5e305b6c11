using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>Business hours as written; null members are taken from the calendar it extends, then from the defaults.</summary>
internal sealed record CalendarDefinition
{
    public required string Name { get; init; }

    public Reference? Extends { get; init; }

    public DateTimeZone? TimeZone { get; init; }

    /// <summary>Open spans by day of the week; a day that is absent is closed (or as in the calendar it extends).</summary>
    public ImmutableDictionary<IsoDayOfWeek, ImmutableArray<DaySpan>> Hours { get; init; } = ImmutableDictionary<IsoDayOfWeek, ImmutableArray<DaySpan>>.Empty;

    public ImmutableArray<Holiday> Holidays { get; init; } = [];

    /// <summary>Received outside hours = received at the next opening (false, the default) or the same day (true).</summary>
    public bool? AfterHoursSameDay { get; init; }

    /// <summary>A working day ends at closing time (false, the default) or at midnight (true).</summary>
    public bool? DayEndsAtMidnight { get; init; }

    /// <summary>In force from..until for one of several versions; Always for a single one.</summary>
    public Effective Effective { get; init; } = Effective.Always;

    public required SourceLocation Location { get; init; }
}

/// <summary>An open span in minutes from the day's midnight, [From, To); 0 &lt;= From &lt; 1440, From &lt; To &lt;= 2880: past 1440 it belongs to the day it opens.</summary>
internal readonly record struct DaySpan(int From, int To);

/// <summary>Days with other hours (none = closed): a date of every year (Year null in First), one date, or a range of dates, both ends in.</summary>
internal sealed record Holiday(HolidayDate First, HolidayDate? Last, ImmutableArray<DaySpan> Hours, SourceLocation Location);

/// <summary>A date of one year, or of every year where <paramref name="Year"/> is null.</summary>
internal readonly record struct HolidayDate(int? Year, int Month, int Day);
