namespace ServiceStandards.Clocks;

/// <summary>What an event does to a clock; one event can do several things.</summary>
[Flags]
internal enum ClockRoles : byte
{
    None = 0,

    /// <summary>Opens a cycle where none is open.</summary>
    Start = 1,

    /// <summary>Ends the open cycle, with its pause.</summary>
    Stop = 2,

    /// <summary>Makes the open cycle stand still.</summary>
    Pause = 4,

    /// <summary>Lets a paused cycle go on.</summary>
    Resume = 8,

    /// <summary>Opens a cycle where none is open, but never the first.</summary>
    Restart = 16,
}
