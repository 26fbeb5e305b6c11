namespace ServiceStandards.Clocks;

/// <summary>How a segment of a clock ended.</summary>
internal enum SegmentEnd
{
    /// <summary>The cycle goes on: it was paused, or resumed.</summary>
    Changed,

    /// <summary>The cycle ended with it.</summary>
    Stopped,

    /// <summary>It has not ended yet.</summary>
    Open,
}
