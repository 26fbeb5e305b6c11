using ServiceStandards.Diagnostics;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Where the parts of a mapping stand in its file, so that problems found with the records at hand can be located.</summary>
internal sealed record MappingPlaces(string File, IReadOnlyDictionary<string, SourceLocation> ByPart)
{
    /// <summary>The mapping was made in code.</summary>
    public static MappingPlaces None { get; } = new("mapping", new Dictionary<string, SourceLocation>());

    /// <summary>The file's text, for caret lines; null = made in code.</summary>
    public SourceText? Source { get; init; }

    public SourceLocation Of(string part) =>
        ByPart.TryGetValue(part, out SourceLocation place) ? place : new SourceLocation(File, 0, 0);

    public SourceLocation OfColumn(string field, string column) =>
        ByPart.TryGetValue(ColumnPart(field, column), out SourceLocation place) ? place : Of(FieldPart(field));

    public static string FieldPart(string field) => "fields." + field;

    public static string ColumnPart(string field, string column) => "fields." + field + ".column." + column;

    public static string ConstantPart(string field) => "constants." + field;

    public static string SkipPart(int rule, string field) => FormattableString.Invariant($"skip.{rule}.{field}");
}
