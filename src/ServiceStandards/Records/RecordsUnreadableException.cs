namespace ServiceStandards.Records;

/// <summary>Records cannot be read: no such file, no such column, or more rejected rows than are allowed.</summary>
public sealed class RecordsUnreadableException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public RecordsUnreadableException() { }

    /// <summary>Makes an exception with a message for the person who runs the report.</summary>
    public RecordsUnreadableException(string message) : base(message) { }

    /// <summary>Makes an exception with a message for the person who runs the report, and a cause.</summary>
    public RecordsUnreadableException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>What was left out until then; none when reading never began.</summary>
    public RowsLeftOut LeftOut { get; init; } = RowsLeftOut.None;
}
