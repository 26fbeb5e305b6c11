using System.Diagnostics.CodeAnalysis;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
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

    /// <summary>Where the events of the records are; null = in JSON lines in the list <c>events</c>, if there is one, else nowhere.</summary>
    public EventMapping? Events { get; init; }

    /// <summary>The share of rows, 0 to 1, that may be rejected; null = 0.01.</summary>
    public decimal? MaxRejected { get; init; }

    /// <summary>Where the parts stand in the mapping file.</summary>
    internal MappingPlaces Places { get; init; } = MappingPlaces.None;

    /// <summary>Reads a mapping file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="StandardsException">It cannot be read or is wrong; it holds all problems.</exception>
    public static Mapping Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bag = new DiagnosticBag();
        Mapping mapping = SourceFile.Read(path, bag) is { } text ? MappingReader.Read(path, text, bag) : None;
        bag.ThrowIfErrors();
        return mapping;
    }

    /// <summary>Reads the text of a mapping file.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="path">What messages call it.</param>
    /// <exception cref="StandardsException">It is wrong; it holds all problems.</exception>
    public static Mapping Parse(string yaml, string path = "mapping.yaml") =>
        TryParse(yaml, path, out Mapping? mapping, out IReadOnlyList<Diagnostic> diagnostics) ? mapping : throw new StandardsException(diagnostics);

    /// <summary>Reads the text of a mapping file; never throws for what it holds.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="path">What messages call it.</param>
    /// <param name="mapping">The mapping; null when it is wrong.</param>
    /// <param name="diagnostics">All problems, in the order of the file.</param>
    /// <returns>Whether the mapping can be used.</returns>
    public static bool TryParse(string yaml, string path, [NotNullWhen(true)] out Mapping? mapping, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(path);
        var bag = new DiagnosticBag();
        Mapping read = MappingReader.Read(path, yaml, bag);
        mapping = bag.HasErrors ? null : read;
        diagnostics = bag.InFileOrder();
        return mapping is not null;
    }
}
