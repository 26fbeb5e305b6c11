using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources;

/// <summary>
/// Says how the columns of a source become fields of contact records. A column that no entry names is a field by its
/// kebab-case name, unless an entry or a constant is that field.
/// </summary>
public sealed record Mapping
{
    /// <summary>A mapping that says nothing: every column is a field by its name.</summary>
    public static Mapping None { get; } = new();

    /// <summary>How the file is written; null = by its extension.</summary>
    public RecordFormat? Format { get; init; }

    /// <summary>The character between the values of a CSV file, ASCII; null = found out among comma, semicolon, tab and bar.</summary>
    public char? Separator { get; init; }

    /// <summary>The columns' names, for a CSV or TSV file without a header; null = the first line has them.</summary>
    public IReadOnlyList<string>? Header { get; init; }

    /// <summary>The name of the file's encoding, <c>windows-1252</c>; null = what a byte order mark says, else UTF-8.</summary>
    public string? Encoding { get; init; }

    /// <summary>The time zone (tz database) of times without an offset; null = that of the standards.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What stands before decimals.</summary>
    public DecimalSign DecimalSign { get; init; }

    /// <summary>The fields that are not simply a column, or whose column has another name; by name in kebab-case.</summary>
    public IReadOnlyDictionary<string, FieldMapping> Fields { get; init; } = new Dictionary<string, FieldMapping>();

    /// <summary>Values that every record has, by field.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>The rows that are no contacts: those that one of the rules takes.</summary>
    public IReadOnlyList<SkipRule> Skip { get; init; } = [];

    /// <summary>The share of rows, 0 to 1, that may be rejected; null = 0.01.</summary>
    public decimal? MaxRejected { get; init; }

    /// <summary>Where the parts stand in the mapping file.</summary>
    internal MappingPlaces Places { get; init; } = MappingPlaces.None;
}
