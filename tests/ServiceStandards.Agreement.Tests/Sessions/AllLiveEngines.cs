namespace ServiceStandards.Agreement.Tests.Sessions;

/// <summary>Every engine whose records come and go; a new one is a line here.</summary>
internal static class AllLiveEngines
{
    public static IReadOnlyList<ILiveEngine> All { get; } =
    [
        new LiveTallies(),
#if NRULES
        new RulesEngine.NRulesSessions(),
#endif
    ];

    public static IEnumerable<TestCaseData> TestCases => All.Select(e => new TestCaseData(e).SetArgDisplayNames(e.ToString()!));
}
