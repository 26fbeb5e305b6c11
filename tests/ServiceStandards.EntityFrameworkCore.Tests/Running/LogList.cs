using Microsoft.Extensions.Logging;

namespace ServiceStandards.EntityFrameworkCore.Tests.Running;

/// <summary>Keeps what is logged, a line each.</summary>
internal sealed class LogList : ILogger
{
    public List<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{logLevel}: {formatter(state, exception)}");
}
