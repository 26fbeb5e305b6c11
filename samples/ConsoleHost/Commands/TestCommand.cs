using ServiceStandards.ConsoleHost.Output;
using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Testing;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Runs tests of standards.</summary>
internal sealed class TestCommand(Terminal terminal, CancellationToken cancellation)
{
    public ExitCode Run(TestArguments arguments)
    {
        if (arguments is { Strict: true, Filter: not null }) throw new CannotRunException("--strict asks what no test touches, and --filter leaves tests out; give one of them.");
        if (arguments.JUnit is { } file) OutputFile.Check(file, arguments.Paths, "--junit");
        TestRun run = StandardsTests.Run(arguments.Paths, new TestOptions { Filter = arguments.Filter, Mutate = arguments.Mutate }, cancellation);
        DiagnosticScreen.Write(terminal, run.Diagnostics);
        if (run.Tests.Count == 0 && !run.HasErrors) throw new CannotRunException(arguments.Filter is { } text ? $"No test has '{text}' in its name." : "There are no tests.");
        new TestScreen(terminal).Write(run, isWhole: arguments.Filter is null, arguments.Mutate);
        if (arguments.JUnit is { } path) OutputFile.Write(path, stream => JUnitReport.Write(run, stream), cancellation);
        return run.HasErrors ? ExitCode.CouldNotRun : run.Passed && !(arguments.Strict && HasGaps(run)) ? ExitCode.Good : ExitCode.NonCompliant;
    }

    private static bool HasGaps(TestRun run) => run.Coverage.Gaps.Count > 0 || run.Mutations.Any(m => !m.Noticed);
}
