namespace ServiceStandards.Tallies;

/// <summary>A file is no saved tally, or not a whole one, or one that cannot be right; the message says why and where.</summary>
public sealed class TallyUnreadableException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public TallyUnreadableException() { }

    /// <summary>Makes an exception with a message for the person who runs the report.</summary>
    public TallyUnreadableException(string message) : base(message) { }

    /// <summary>Makes an exception with a message for the person who runs the report, and a cause.</summary>
    public TallyUnreadableException(string message, Exception innerException) : base(message, innerException) { }
}
