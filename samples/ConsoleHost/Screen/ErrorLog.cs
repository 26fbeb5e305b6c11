using Microsoft.Extensions.Logging;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Writes warnings about a run to the error output.</summary>
internal sealed class ErrorLog(Terminal terminal) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (IsEnabled(logLevel)) terminal.Error.Write($"warning: {SafeText.Of(InOurWords(formatter(state, exception).Replace(Advice, "", StringComparison.Ordinal)))}\n");
    }

    private const string Advice = " Take Untranslatable.Stream, which fetches the rows.";

    /// <summary>What is an option in a program is one of the command line here.</summary>
    public static string InOurWords(string message) => message.Replace("Untranslatable.Stream", "--stream", StringComparison.Ordinal);
}
