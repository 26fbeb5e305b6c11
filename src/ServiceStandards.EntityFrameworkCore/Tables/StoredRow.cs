namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>A row of a table that nobody wrote a class for: its fields are known to Entity Framework alone.</summary>
internal sealed class StoredRow;
