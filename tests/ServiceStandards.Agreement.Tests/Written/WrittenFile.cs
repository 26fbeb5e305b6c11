using NodaTime;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A file of standards as a person would have it in mind before writing it down.</summary>
internal sealed record WrittenFile
{
    public string Zone { get; init; } = "Europe/Amsterdam";

    /// <summary>Where years and quarters start; null = not written.</summary>
    public AnnualDate? FiscalYear { get; init; }

    public bool WeekStartsOnSunday { get; init; }

    public IReadOnlyList<WrittenField> Fields { get; init; } = [];

    public IReadOnlyList<WrittenExclusion> Exclusions { get; init; } = [];

    public required IReadOnlyList<WrittenStandard> Standards { get; init; }

    /// <summary>Chooses among the ways to write the same thing.</summary>
    public int Hand { get; init; }

    public DateTimeZone TimeZone => DateTimeZoneProviders.Tzdb[Zone];
}
