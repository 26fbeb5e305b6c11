namespace ServiceStandards.Evaluation;

/// <summary>Tells the threads of a pass to end: the caller cancelled, or one of them failed.</summary>
internal sealed class StopSign(CancellationToken cancellation)
{
    private volatile bool _raised;

    /// <summary>Makes all threads end: one of them failed.</summary>
    public void Raise() => _raised = true;

    /// <summary>Whether a thread failed.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public bool IsRaised
    {
        get
        {
            cancellation.ThrowIfCancellationRequested();
            return _raised;
        }
    }
}
