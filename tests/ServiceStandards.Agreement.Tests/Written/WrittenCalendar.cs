using NodaTime;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A calendar, or one version of it: versions have the same name and stand one after the other, earliest first. What is null is not written.</summary>
internal sealed record WrittenCalendar
{
    public required string Name { get; init; }

    public string? Extends { get; init; }

    public string? Zone { get; init; }

    public IReadOnlyList<DayHours> Hours { get; init; } = [];

    public IReadOnlyList<Holiday> Holidays { get; init; } = [];

    public bool? SameDay { get; init; }

    public bool? EndsAtMidnight { get; init; }

    public WrittenSpan? Effective { get; init; }

    /// <summary>From the first to the last day of the week, which may run over its end; no spans = closed.</summary>
    internal sealed record DayHours(IsoDayOfWeek First, IsoDayOfWeek Last, IReadOnlyList<OpenSpan> Spans);

    /// <summary>Minutes from midnight; a span that ends beyond 1440 ends on the next day.</summary>
    internal readonly record struct OpenSpan(int From, int To);

    /// <summary>A day or a range of days, of one year or of every year, with other hours, or none.</summary>
    internal sealed record Holiday(DayOfYear First, DayOfYear? Last, IReadOnlyList<OpenSpan> Hours);

    internal readonly record struct DayOfYear(int? Year, int Month, int Day);
}
