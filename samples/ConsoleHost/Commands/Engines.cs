namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The engines that records can be judged by.</summary>
internal static class Engines
{
    public static IReadOnlyList<string> Names { get; } = ["streaming", "nrules"];

    /// <summary>The engine of a name; null = the usual one.</summary>
    /// <exception cref="CannotRunException">It is not in this build.</exception>
    public static IStandardsEngine Named(string? name) => name switch
    {
        null or "streaming" => new StreamingStandardsEngine(),
#if NRULES
        "nrules" => new NRules.NRulesEngine(),
#else
        "nrules" => throw new CannotRunException("The engine 'nrules' is not in this build: the package NRules was not on the package sources of the machine that built it. The engine 'streaming' gives the same report."),
#endif
        _ => throw new InvalidOperationException($"No such engine '{name}'."),
    };
}
