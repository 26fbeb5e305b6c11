using System.Runtime.InteropServices;

namespace ServiceStandards.ConsoleHost;

/// <summary>
/// Turns the first Ctrl-C, or the first request to terminate, into a cancellation; a second one ends the process at once. Where the
/// run does not come to its end soon, because a read from a pipe does not return, it is ended without it.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(2);
    private readonly CancellationTokenSource _source = new();
    private readonly Timer _grace;
    private readonly PosixSignalRegistration[] _signals;

    /// <param name="end">Ends the process.</param>
    public StopSignal(Action end)
    {
        _grace = new Timer(_ => end());
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
        ];
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals) signal.Dispose();
        _grace.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = !_source.IsCancellationRequested;
        _grace.Change(s_grace, Timeout.InfiniteTimeSpan);
        _source.Cancel();
    }
}
