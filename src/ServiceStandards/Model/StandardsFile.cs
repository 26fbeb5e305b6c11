using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>All that one file says. Fields, calendars and exclusions are known within their file; ids of standards and scorecards in the whole set.</summary>
internal sealed record StandardsFile
{
    public required string Path { get; init; }

    /// <summary>What the file was read from; null for one that was made in code.</summary>
    public SourceText? Text { get; init; }

    public LocalText? Name { get; init; }

    public string? Owner { get; init; }

    public Approval? Approved { get; init; }

    public string? Source { get; init; }

    /// <summary>Language of the titles: <c>en</c> or <c>nl</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where periods and dates are cut; UTC where none is written.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>Where years and quarters start.</summary>
    public AnnualDate FiscalYear { get; init; } = new(1, 1);

    public bool WeekStartsOnSunday { get; init; }

    public ImmutableArray<CalendarDefinition> Calendars { get; init; } = [];

    public ImmutableArray<DerivedField> Fields { get; init; } = [];

    public ImmutableArray<Exclusion> Exclusions { get; init; } = [];

    public ImmutableArray<Standard> Standards { get; init; } = [];

    public ImmutableArray<Scorecard> Scorecards { get; init; } = [];

    public ImmutableArray<DriverAnalysis> Drivers { get; init; } = [];

    /// <summary>The parts that have a say in what is counted, in the order of the file.</summary>
    public ImmutableArray<StandardsPart> Parts { get; init; } = [];

    /// <summary>Names declared in the file whose declaration could not be read, which is reported: they are not unknown where they are used.</summary>
    public ImmutableHashSet<string> Unread { get; init; } = [];

    /// <summary>False when a part of what the file says of itself could not be read, which is reported.</summary>
    public bool IsHeaderWhole { get; init; } = true;

    /// <summary>Where the file's first key stands.</summary>
    public required SourceLocation Location { get; init; }
}

internal sealed record Approval(string By, LocalDate? On);
