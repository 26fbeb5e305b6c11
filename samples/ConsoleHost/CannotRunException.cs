namespace ServiceStandards.ConsoleHost;

/// <summary>What was asked cannot be done; the message says why and what was expected.</summary>
internal sealed class CannotRunException : Exception
{
    public CannotRunException() { }

    public CannotRunException(string message) : base(message) { }

    public CannotRunException(string message, Exception innerException) : base(message, innerException) { }
}
