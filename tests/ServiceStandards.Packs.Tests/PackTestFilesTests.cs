using ServiceStandards.Diagnostics;
using ServiceStandards.Testing;

namespace ServiceStandards.Packs.Tests;

/// <summary>The packs' own tests: section 8 of the language.</summary>
public sealed class PackTestFilesTests
{
    /// <summary>A Wilson bound is no round number, so that no sample has it exactly, and whether a target is met by it cannot be told apart.</summary>
    private static readonly string[] s_neverReachedExactly = ["satisfaction", "easy-enough"];

    private readonly Lazy<TestRun> _run = new(() => StandardsTests.Run([Repository.Standards()], new TestOptions { Mutate = true }));

    [Test]
    public void Every_test_passes()
    {
        _run.Value.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        _run.Value.Tests.Count.ShouldBeGreaterThan(400);
        _run.Value.Tests.Where(t => !t.Passed).Select(t => $"{t.Location}: {t.Name}").ShouldBeEmpty();
    }

    [Test]
    public void Every_standard_is_tested_and_every_part_of_it_is_seen_met_and_missed() =>
        _run.Value.Coverage.Gaps.Select(g => g.ToString()).ShouldBeEmpty();

    [Test]
    public void No_threshold_can_be_moved_by_a_step_without_a_test_noticing() =>
        _run.Value.Mutations.Where(m => !m.Noticed && !IsNeverReached(m)).Select(m => $"{m.Location}: {m.From} -> {m.To}").ShouldBeEmpty();

    private static bool IsNeverReached(Mutation mutation) =>
        mutation.To.StartsWith("target above", StringComparison.Ordinal) && s_neverReachedExactly.Contains(mutation.Standard);
}
