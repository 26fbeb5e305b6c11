namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>An expression in SQL: never null where the .NET one is not.</summary>
/// <param name="Text">The text, in brackets where it is more than one thing.</param>
/// <param name="Column">The column of the source that it is; null for all else.</param>
/// <param name="IsWhole">Whether it is a whole number far from the ends of what a decimal holds: sums of such need no rounding.</param>
internal readonly record struct SqlValue(string Text, SourceColumn? Column = null, bool IsWhole = false)
{
    public override string ToString() => Text;
}
