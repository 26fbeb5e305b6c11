using ServiceStandards.Diagnostics;

namespace ServiceStandards.Testing;

/// <summary>What came out for one test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Checks">What it expects and what was seen, in the order of the file.</param>
/// <param name="Location">Where the test stands.</param>
public sealed record TestResult(string Name, IReadOnlyList<TestCheck> Checks, SourceLocation Location)
{
    /// <summary>Whether all is as expected.</summary>
    public bool Passed => Checks.All(c => c.Passed);
}
