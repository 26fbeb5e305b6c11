using Microsoft.Extensions.Logging;

namespace ServiceStandards.ReportingJob.Tests;

/// <summary>Keeps what is logged; and, to have a run die at a certain step, throws at that message.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly Lock _writing = new();
    private readonly List<string> _lines = [];
    private bool _isDead;

    /// <summary>The number of messages after which the one that follows kills the run; null = it lives.</summary>
    public int? DiesAfter { get; set; }

    /// <summary>Level, number and text of each message of the job.</summary>
    public IReadOnlyList<string> Lines
    {
        get { lock (_writing) return [.. _lines]; }
    }

    public IEnumerable<string> Of(LogLevel level) => Lines.Where(l => l.StartsWith($"{level} ", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == 0) return; // of the host and the library
        lock (_writing)
        {
            if (_isDead) return;
            if (DiesAfter is { } steps && _lines.Count >= steps)
            {
                _isDead = true;
                _lines.Add("killed");
                throw new KilledException();
            }

            _lines.Add($"{logLevel} {eventId.Id}: {formatter(state, exception)}");
        }
    }

    public void Dispose()
    {
    }
}
