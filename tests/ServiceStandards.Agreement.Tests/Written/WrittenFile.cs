using NodaTime;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A file of standards as a person would have it in mind before writing it down.</summary>
internal sealed record WrittenFile
{
    public string Zone { get; init; } = "Europe/Amsterdam";

    /// <summary>Where years and quarters start; null = not written.</summary>
    public AnnualDate? FiscalYear { get; init; }

    public bool WeekStartsOnSunday { get; init; }

    public IReadOnlyList<WrittenCalendar> Calendars { get; init; } = [];

    public IReadOnlyList<WrittenField> Fields { get; init; } = [];

    public IReadOnlyList<WrittenExclusion> Exclusions { get; init; } = [];

    public required IReadOnlyList<WrittenStandard> Standards { get; init; }

    public IReadOnlyList<WrittenScorecard> Scorecards { get; init; } = [];

    public IReadOnlyList<WrittenDrivers> Drivers { get; init; } = [];

    /// <summary>Chooses among the ways to write the same thing.</summary>
    public int Hand { get; init; }

    /// <summary>The file with other standards; scorecards lose the parts that are no longer there, and go when none is left.</summary>
    public WrittenFile WithStandards(IReadOnlyList<WrittenStandard> standards) => this with { Standards = standards, Scorecards = Kept(Scorecards, standards) };

    /// <summary>The file with other scorecards, likewise.</summary>
    public WrittenFile WithScorecards(IReadOnlyList<WrittenScorecard> scorecards) => this with { Scorecards = Kept(scorecards, Standards) };

    private static IReadOnlyList<WrittenScorecard> Kept(IReadOnlyList<WrittenScorecard> scorecards, IReadOnlyList<WrittenStandard> standards)
    {
        HashSet<string> known = [.. standards.Select(s => s.Id), .. scorecards.Select(c => c.Id)];
        IReadOnlyList<WrittenScorecard> kept =
        [
            .. scorecards.Select(c => c with { Parts = [.. c.Parts.Where(p => known.Contains(p.Key))], Must = [.. c.Must.Where(known.Contains)] }).Where(c => c.Parts.Count > 0),
        ];
        return kept.Count == scorecards.Count ? kept : Kept(kept, standards);
    }

    public DateTimeZone TimeZone => DateTimeZoneProviders.Tzdb[Zone];
}
