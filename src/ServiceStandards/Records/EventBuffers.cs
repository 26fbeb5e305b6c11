namespace ServiceStandards.Records;

/// <summary>The buffers that one thread reads events into: one for each way the standards read them.</summary>
internal sealed class EventBuffers
{
    private readonly List<EventBuffer> _buffers = [];

    /// <summary>The buffer of that number, emptied.</summary>
    public EventBuffer Emptied(int number)
    {
        while (_buffers.Count <= number) _buffers.Add(new EventBuffer());
        _buffers[number].Clear();
        return _buffers[number];
    }
}
