namespace ServiceStandards.Diagnostics;

/// <summary>Standards, or standards together with a record shape, cannot be used; holds every problem, not only the first.</summary>
public sealed class StandardsException : Exception
{
    /// <summary>Makes an exception without diagnostics.</summary>
    public StandardsException() : this([]) { }

    /// <summary>Makes an exception with a message and no diagnostics.</summary>
    public StandardsException(string message) : base(message) { }

    /// <summary>Makes an exception with a message and a cause.</summary>
    public StandardsException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Makes an exception of all problems found; its message lists them, one a line.</summary>
    public StandardsException(IReadOnlyList<Diagnostic> diagnostics) : base(string.Join('\n', diagnostics)) =>
        Diagnostics = diagnostics;

    /// <summary>All problems, warnings among them, in the order of file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [];
}
