using ServiceStandards.Testing;

namespace ServiceStandards.Packs.Tests;

/// <summary>The packs' own tests: section 8 of the language.</summary>
public sealed class PackTestFilesTests
{
    private readonly Lazy<TestRun> _run = new(() => StandardsTests.Run([Repository.Standards()], new TestOptions { Mutate = true }));

    [Test]
    public void Every_test_passes()
    {
        _run.Value.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        _run.Value.Tests.Count.ShouldBeGreaterThan(550);
        _run.Value.Tests.Where(t => !t.Passed).Select(t => $"{t.Location}: {t.Name}").ShouldBeEmpty();
    }

    [Test]
    public void Every_standard_is_tested_and_every_part_of_it_is_seen_met_and_missed() =>
        _run.Value.Coverage.Gaps.Select(g => g.ToString()).ShouldBeEmpty();

    /// <summary>A file of tests that lost its first key would be passed over in silence, and its standards with it.</summary>
    [Test]
    public void No_standard_is_without_a_file_of_tests()
    {
        string[] expected = [.. _run.Value.Tests.SelectMany(t => t.Checks).Select(c => c.Standard).Distinct()];
        StandardSet.Load([Repository.Standards()]).Ids.Except(expected).ShouldBeEmpty();
    }

    [Test]
    public void No_threshold_can_be_moved_by_a_step_without_a_test_noticing()
    {
        _run.Value.Mutations.Count.ShouldBeGreaterThan(1000);
        _run.Value.Mutations.Where(m => !m.Noticed).Select(m => $"{m.Location}: {m.From} -> {m.To}").ShouldBeEmpty();
    }
}
