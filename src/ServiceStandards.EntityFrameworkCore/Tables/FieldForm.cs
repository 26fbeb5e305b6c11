namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>A field as a column of a query.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Sql">The column.</param>
/// <param name="Type">The type of its values here, which can be null.</param>
/// <param name="StoreType">Its type in the database; null = what goes with the type here.</param>
internal sealed record FieldForm(string Field, string Sql, Type Type, string? StoreType = null)
{
    /// <summary>The cells that a file could not hold: whether a row has one, in SQL, and what it is; null = all are fit.</summary>
    public (string Test, string What)? Unfit { get; init; }
}
