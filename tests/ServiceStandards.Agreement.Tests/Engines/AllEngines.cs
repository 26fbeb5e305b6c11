namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>Every engine and shape that is held against the reference; a new one is a line here.</summary>
internal static class AllEngines
{
    public static IReadOnlyList<IEngineUnderTest> All { get; } =
    [
        new StreamingOverObjects(), new StreamingOverRows(), new StreamingOverCsv(),
        new StreamingOverRows(byVectors: true), new StreamingOverCsv(byVectors: true),
#if NRULES
        new RulesEngine.NRulesOverObjects(), new RulesEngine.NRulesOverRows(),
#endif
    ];

    public static IEnumerable<TestCaseData> TestCases => All.Select(e => new TestCaseData(e).SetArgDisplayNames(e.ToString()!));
}
