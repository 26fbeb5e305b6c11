namespace ServiceStandards.Sources.Rows;

/// <summary>What became of a row.</summary>
internal enum RowOutcome
{
    /// <summary>It is a record.</summary>
    Record,

    /// <summary>The mapping skips it.</summary>
    Skipped,

    /// <summary>It could not be read.</summary>
    Rejected,
}
