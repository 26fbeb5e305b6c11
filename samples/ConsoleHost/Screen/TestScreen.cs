using ServiceStandards.Testing;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>Shows a run of tests: each test, what was expected and seen where they differ, what no test touches, and the steps that none notices.</summary>
internal sealed class TestScreen(Terminal terminal)
{
    public void Write(TestRun run, bool isWhole, bool isMutated)
    {
        foreach (var file in run.Tests.GroupBy(t => t.Location.File, StringComparer.Ordinal)) Write(file.Key, [.. file]);
        if (isWhole && run.Tests.Count > 0) Write(run.Coverage);
        if (isMutated && run.Tests.Count > 0) Write(run.Mutations);
        int failed = run.Tests.Count(t => !t.Passed);
        Line($"{Count.Of(run.Tests.Count, "test")}: {run.Tests.Count - failed} passed, {failed} failed.");
    }

    private void Write(string file, IReadOnlyList<TestResult> tests)
    {
        Line(file);
        foreach (TestResult test in tests)
        {
            Line($"  {(test.Passed ? "passed" : "FAILED")}  {test.Name}");
            TestCheck[] wrong = [.. test.Checks.Where(c => !c.Passed)];
            if (wrong.Length > 0) CheckTable.Write(terminal, wrong);
        }

        Line("");
    }

    private void Write(TestCoverage coverage)
    {
        Line(FormattableString.Invariant($"Coverage: {coverage.Touched} of {coverage.Standards} standards, {coverage.Seen} of {coverage.Branches} branches."));
        foreach (CoverageGap gap in coverage.Gaps) Line($"  {gap.Location}: {gap.What}{(gap.Standard is null ? "" : $" [{gap.Standard}]")}");
        Line("");
    }

    private void Write(IReadOnlyList<Mutation> mutations)
    {
        Mutation[] unnoticed = [.. mutations.Where(m => !m.Noticed)];
        Line($"{Count.Of(mutations.Count, "threshold step")}: {mutations.Count - unnoticed.Length} noticed, {unnoticed.Length} by no test.");
        foreach (Mutation mutation in unnoticed)
            Line($"  {mutation.Location}: {mutation.From} -> {mutation.To}{(mutation.Standard is null ? "" : $" [{mutation.Standard}]")}");
        Line("");
    }

    private void Line(string line) => terminal.Out.Write(SafeText.Of(line) + "\n");
}
