namespace ServiceStandards.Records;

/// <summary>In which order the events of a record come, as far as they have come; by default none has.</summary>
internal struct EventSequence
{
    private long _last;
    private bool _began;
    private bool _fell;
    private bool _rose;

    /// <summary>Oldest first, or all of one moment.</summary>
    public readonly bool IsRising => !_fell;

    /// <summary>Newest first, or all of one moment.</summary>
    public readonly bool IsFalling => !_rose;

    public void Take(long ticks)
    {
        _rose |= _began && ticks > _last;
        _fell |= _began && ticks < _last;
        (_last, _began) = (ticks, true);
    }
}
