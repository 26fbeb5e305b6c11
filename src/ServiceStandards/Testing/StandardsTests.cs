using ServiceStandards.Diagnostics;

namespace ServiceStandards.Testing;

/// <summary>Runs tests of standards: records that are made up, and what is expected of the standards on them.</summary>
/// <example>
/// <code>
/// TestRun run = StandardsTests.Run(["standards/tests"]);
/// if (!run.Passed) throw new InvalidOperationException("The standards do not do what their tests say.");
/// </code>
/// </example>
public static class StandardsTests
{
    /// <summary>Runs the tests in files and folders. What is wrong with the files is in the result, no exception.</summary>
    /// <param name="paths">Files of tests, or folders with such files in and below them.</param>
    /// <param name="options">How to run; null = all tests, without mutations.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TestRun Run(IEnumerable<string> paths, TestOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= new TestOptions();
        var bag = new DiagnosticBag();
        IReadOnlyList<TestFile> files = TestFiles.Load(paths, bag);
        List<Suite> suites = [];
        foreach (var tests in files.GroupBy(StandardsOf.Key, StringComparer.Ordinal))
        {
            if (Suite.SetUp([.. tests], options.Filter, bag) is { } suite) suites.Add(suite);
        }

        return new TestRun
        {
            Diagnostics = bag.InFileOrder(),
            Tests = [.. suites.SelectMany(s => s.Run(cancellation)).OrderBy(t => t.Location)],
            Coverage = TestCoverage.Of([.. suites.Select(s => Coverage.Measure(s, cancellation))]),
            Mutations = options.Mutate ? [.. suites.SelectMany(s => Mutations.Try(s, cancellation)).OrderBy(m => m.Location)] : [],
        };
    }
}
