using ServiceStandards.Diagnostics;

namespace ServiceStandards.Testing;

/// <summary>What came out for files of tests.</summary>
public sealed record TestRun
{
    /// <summary>What is wrong or odd about the files of tests and of standards; with an error the tests of that file were not run.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The tests that were run, in the order of the files.</summary>
    public required IReadOnlyList<TestResult> Tests { get; init; }

    /// <summary>How much of the standards they touch.</summary>
    public required TestCoverage Coverage { get; init; }

    /// <summary>The thresholds that were moved; empty when that was not asked for.</summary>
    public required IReadOnlyList<Mutation> Mutations { get; init; }

    /// <summary>Whether some file could not be used.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Whether all files could be used and all is as expected.</summary>
    public bool Passed => !HasErrors && Tests.All(t => t.Passed);
}
