namespace ServiceStandards.ConsoleHost;

/// <summary>How a run ends, for scripts and pipelines.</summary>
internal enum ExitCode
{
    /// <summary>Every standard with a target and every scorecard is compliant or tolerated; or the standards were checked and have no errors.</summary>
    Good = 0,

    /// <summary>A standard or a scorecard is non-compliant.</summary>
    NonCompliant = 1,

    /// <summary>It could not run: bad standards, bad arguments, unreadable records, an output that cannot be written.</summary>
    CouldNotRun = 2,

    /// <summary>None is non-compliant, but one is undecided, insufficient or without data.</summary>
    Open = 3,

    /// <summary>It was stopped by Ctrl-C, as shells count it (128 + 2).</summary>
    Stopped = 130,
}
