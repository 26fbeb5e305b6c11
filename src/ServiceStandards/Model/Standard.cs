using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>One standard (or one version of it) as written: section 5 of the language.</summary>
internal sealed record Standard
{
    public required string Id { get; init; }

    /// <summary>Which version of the id this is, from 1 in the order of <c>effective</c>; 1 for a standard without versions.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The title; the id where none is written.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The scope; null = every record.</summary>
    public Condition? For { get; init; }

    /// <summary>The standard's own exclusions, beside the file's.</summary>
    public ImmutableArray<Exclusion> Exclude { get; init; } = [];

    public Effective Effective { get; init; } = Effective.Always;

    public required Measure Measure { get; init; }

    /// <summary>The promise; null = none was written (a warning), the figure is reported without a verdict against it.</summary>
    public Target? Target { get; init; }

    /// <summary>The confidence asked of the Wilson bound, 0 &lt; c &lt; 1; null = the point decides.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>How time is cut into cells; null = not at all.</summary>
    public Period? Per { get; init; }

    public ImmutableArray<Reference> By { get; init; } = [];

    /// <summary>Which time owns a record; null = the record's own.</summary>
    public Reference? At { get; init; }

    public int Minimum { get; init; }

    /// <summary>Whether one failed cell fails the whole (<c>judge: each</c>).</summary>
    public bool JudgeEach { get; init; }

    /// <summary>How many worst and nearest misses are kept.</summary>
    public int Evidence { get; init; } = 20;

    public ImmutableArray<string> Tags { get; init; } = [];

    public string? Why { get; init; }

    public string? Improve { get; init; }

    /// <summary>False when a part of it could not be read, which is reported: what is absent here may stand in the file.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Where the standard's id stands; versions share it.</summary>
    public required SourceLocation IdLocation { get; init; }

    /// <summary>Where it is written: its id, or of one of several versions its first key.</summary>
    public required SourceLocation Location { get; init; }
}

/// <summary>
/// Records left out with a reason: sections 1 and 5. Both parts that are set must hold; at least one is. <c>Id</c> is the
/// name under <c>exclusions:</c>, null for one written inline; <c>Because</c>, never empty, is what it is counted under.
/// </summary>
internal sealed record Exclusion(string? Id, Condition? When, TimeRange? During, string Because, SourceLocation Location);

/// <summary>A span of time as written, [From, Until); a null end is open.</summary>
internal sealed record TimeRange(Literal? From, Literal? Until, SourceLocation Location);

/// <summary>In force for records whose time is in [From, Until); a null end is open.</summary>
internal sealed record Effective(Instant? From, Instant? Until, SourceLocation Location)
{
    public static Effective Always { get; } = new(null, null, default);
}

/// <summary>A length of time that cuts the records into cells: a calendar unit, or a number of minutes that divides a day.</summary>
internal readonly record struct Period(PeriodUnit Unit, int Minutes = 0);

internal enum PeriodUnit { Day, Week, Month, Quarter, Year, Minutes }
