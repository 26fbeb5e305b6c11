namespace ServiceStandards.Diagnostics;

/// <summary>A place in a file: where something stands that a message or a verdict speaks of.</summary>
/// <param name="File">The file's path as it was given, with forward slashes; never null, empty for a text without a file.</param>
/// <param name="Line">The line, counted from 1; 0 when the place is the file as a whole.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1; 0 when the place is the file as a whole.</param>
/// <param name="Length">How many code units of that line are meant; 0 when unknown.</param>
public readonly record struct SourceLocation(string File, int Line, int Column, int Length = 0) : IComparable<SourceLocation>
{
    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourceLocation other) =>
        (string.CompareOrdinal(File, other.File), Line.CompareTo(other.Line), Column.CompareTo(other.Column)) switch
        {
            (not 0 and var byFile, _, _) => byFile,
            (_, not 0 and var byLine, _) => byLine,
            var (_, _, byColumn) => byColumn,
        };

    /// <summary>Tells whether the left place stands before the right one.</summary>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left place stands after the right one.</summary>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left place does not stand after the right one.</summary>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left place does not stand before the right one.</summary>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the place as compilers do: <c>file(line,column)</c>.</summary>
    public override string ToString() => Line == 0 ? File : FormattableString.Invariant($"{File}({Line},{Column})");
}
