namespace ServiceStandards.Verdicts;

/// <summary>A standard comes to a figure that cannot be written: numbers have 28 digits, times some 29,000 years. Often a unit of the records is wrong.</summary>
public sealed class FigureTooLargeException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public FigureTooLargeException() { }

    /// <summary>Makes an exception with a message.</summary>
    public FigureTooLargeException(string message) : base(message) { }

    /// <summary>Makes an exception with a message and a cause.</summary>
    public FigureTooLargeException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>The standard's id; null when it is not known.</summary>
    public string? Standard { get; private init; }

    internal static FigureTooLargeException In(string standard, OverflowException cause) => new(
        $"Standard '{standard}' comes to a figure that is too large to be written: numbers have 28 digits, times some 29,000 years. Look for a wrong unit in the records or their mapping.", cause)
    {
        Standard = standard,
    };
}
