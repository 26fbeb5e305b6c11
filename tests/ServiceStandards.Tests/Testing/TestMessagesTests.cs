using ServiceStandards.Diagnostics;
using ServiceStandards.Testing;

namespace ServiceStandards.Tests.Testing;

/// <summary>Each message about files of tests, provoked.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class TestMessagesTests
{
    private const string Standards = """
        fields: { late: { sum: [talk, hold] } }
        exclusions: { storm: { when: { queue: x }, because: Storm } }
        standards:
          answered: { share: { wait: { at-most: 2m } }, target: 90%, by: queue, exclude: storm }
        scorecards: { card: { all-of: [answered] } }
        """;

    [TestCase("records: [{ wiat: 3m }]", "expect: { answered: compliant }", "SS0104", "(4,47)", "Unknown field 'wiat' in 'records'. Did you mean 'wait'?")]
    [TestCase("records: [{ wait: soon }]", "expect: { answered: compliant }", "SS0702", "(4,53)", "Field 'wait' is a duration, and 'soon' is none. Write a duration such as 90s, 2m or 1h30m.")]
    [TestCase("records: [{ wait: \"3m\" }]", "expect: { answered: compliant }", "SS0702", "(4,53)", null)]
    [TestCase("records: [{ late: 3m }]", "expect: { answered: compliant }", "SS0912", "(4,47)", "The standards derive 'late' from other fields, so that a record cannot give it. Give those fields.")]
    [TestCase("records: [{ colour: red }]", "expect: { answered: no-data }", "SS0831", "(4,47)", "No standard reads the field 'colour' that this record gives.")]
    [TestCase("records: [{ Wait: 3m }]", "expect: { answered: compliant }", "SS0108", "(4,47)", null)]
    [TestCase("records: [{ repeat: 0, wait: 3m }]", "expect: { answered: compliant }", "SS0202", "(4,55)", null)]
    [TestCase("records: [{ events: [{ at: 2026-01-01 }] }]", "expect: { answered: compliant }", "SS0102", "(4,56)", "The key 'event' is missing in the event.")]
    [TestCase("records: [{ events: [{ at: now, event: created }] }]", "expect: { answered: compliant }", "SS0702", "(4,62)", null)]
    [TestCase("records: []", "expect: { anwsered: compliant }", "SS0906", "(4,58)", "There is no standard 'anwsered' to expect something of. Did you mean 'answered'?")]
    [TestCase("records: []", "expect: { answered: compliantly }", "SS0107", "(4,68)", null)]
    [TestCase("records: []", "expect: { answered: { version: 2, met: 1 } }", "SS0907", "(4,58)", "Standard 'answered' has no version 2.")]
    [TestCase("records: []", "expect: { answered: { excluded: { Strom: 1 } } }", "SS0908", "(4,82)", "No record can be excluded under 'Strom'. Did you mean 'Storm'?")]
    [TestCase("records: []", "expect: { answered: { skipped: { abandond: 1 } } }", "SS0908", "(4,81)", "No record can be skipped under 'abandond'. Did you mean 'abandoned'?")]
    [TestCase("records: []", "expect: { answered: { cells: [{ team: a, met: 1 }] } }", "SS0909", "(4,80)", "'team' is no figure, and standard 'answered' is not cut by it.")]
    [TestCase("records: []", "expect: { answered: { cells: [{ queue: a }] } }", "SS0911", "(4,78)", "The cell is named, but no figure is expected of it.")]
    [TestCase("records: []", "expect: { answered: { attained: most } }", "SS0910", "(4,80)", "'attained' wants a figure such as 80%, 2m30s or 4.5, or 'none'; not 'most'.")]
    [TestCase("records: []", "expect: { answered: { range: 80% } }", "SS0103", "(4,77)", null)]
    [TestCase("records: []", "expect: { answered: { atained: 80% } }", "SS0101", "(4,70)", "Unknown key 'atained' in 'answered'. Did you mean 'attained'?")]
    [TestCase("records: []", "expect: {}", "SS0106", "(4,56)", "'expect' is empty.")]
    [TestCase("records: []", "expect: { card: { met: 1 } }", "SS0913", "(4,66)", "A scorecard has a verdict and a score ('attained'); 'met' is nothing of it.")]
    [TestCase("records: []", "expects: { answered: compliant }", "SS0101", "(4,48)", "Unknown key 'expects' in the test. Did you mean 'expect'?")]
    public void It_is_told_with_its_place(string records, string expect, string code, string place, string? message)
    {
        TestRun run = Written.Run(Standards, $"  - {{ name: a, as-of: 2026-01-01, {records}, {expect} }}");
        Diagnostic found = run.Diagnostics.First(d => d.Code == code);
        found.Location.ToString().ShouldEndWith("charter.tests.yaml" + place);
        if (message is not null) found.Message.ShouldBe(message);
        found.SourceLine.ShouldNotBeNull();
        if (found.Severity == Severity.Error) (run.HasErrors, run.Passed, run.Tests.Count).ShouldBe((true, false, 0));
    }

    [TestCase("service-standards: 1", "SS0901")]
    [TestCase("- a", "SS0901")]
    [TestCase("service-standards-tests: 2", "SS0902")]
    [TestCase("service-standards-tests:", "SS0902")]
    [TestCase("service-standards-tests: 1\nstandards: charter.yaml\ntests: []", "SS0106")]
    [TestCase("service-standards-tests: 1\ntests: []", "SS0102")]
    [TestCase("service-standards-tests: 1\nstandards: other.yaml\ntests: [{ name: a, as-of: 2026-01-01, records: [], expect: { a: compliant } }]", "SS0904")]
    [TestCase("service-standards-tests: 1\nstandards: charter.yaml\ntests: [{ name: a, as-of: today, records: [], expect: { answered: compliant } }]", "SS0206")]
    [TestCase("service-standards-tests: 1\nstandards: charter.yaml\ntests: [{ name: a, as-of: 2026-01-01, records: [], expect: { answered: no-data } }, { name: a, as-of: 2026-01-01, records: [], expect: { answered: no-data } }]", "SS0905")]
    [TestCase("service-standards-tests: 1\n\tx: 1", "SS0012")]
    public void A_file_that_is_none_is_told(string text, string code)
    {
        TestRun run = Written.RunFiles("charter.tests.yaml", ("charter.tests.yaml", text), ("charter.yaml", "service-standards: 1\n" + Standards));
        run.Diagnostics.Select(d => d.Code).ShouldContain(code);
        run.Passed.ShouldBeFalse();
    }

    [Test]
    public void Broken_standards_are_told_and_no_test_is_run()
    {
        TestRun run = Written.Run("standards: { answered: { share: { wait: { at-mots: 2m } } } }", "  - { name: a, as-of: 2026-01-01, records: [], expect: { answered: compliant } }");
        run.Diagnostics.Select(d => d.Code).ShouldBe(["SS0101"]);
        (run.Tests.Count, run.Passed).ShouldBe((0, false));
    }

    [Test]
    public void A_folder_without_tests_is_told() =>
        Written.RunFiles(".", ("a.yaml", "service-standards: 1\n" + Standards)).Diagnostics.Select(d => d.Code).ShouldBe(["SS0903"]);

    [Test]
    public void A_path_that_leads_nowhere_is_told() =>
        Written.RunFiles("none.yaml").Diagnostics.Select(d => d.Code).ShouldBe(["SS0001"]);
}
