using ServiceStandards.Differences;

namespace ServiceStandards.Tests.Differences;

[Parallelizable(ParallelScope.All)]
public sealed class DifferenceTests
{
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", "share: { wait: { at-most: 2m } }, target: 95%", DifferenceKind.Stricter, "The target was at least 90~%; now it is at least 95~%.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", "share: { wait: { at-most: 2m } }, target: { above: 90% }", DifferenceKind.Stricter, "The target was at least 90~%; now it is more than 90~%.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", "share: { wait: { at-most: 2m } }, target: { at-least: 85% }", DifferenceKind.Looser, "The target was at least 90~%; now it is at least 85~%.")]
    [TestCase("share: { outcome: abandoned }, target: { at-most: 5% }", "share: { outcome: abandoned }, target: { at-most: 4% }", DifferenceKind.Stricter, "The target was at most 5~%; now it is at most 4~%.")]
    [TestCase("average: wait, target: { at-most: 60s }", "average: wait, target: { at-most: 2m }", DifferenceKind.Looser, "The target was at most 1 minute; now it is at most 2 minutes.")]
    [TestCase("share: { csat: 5 }, target: { between: [70%, 80%] }", "share: { csat: 5 }, target: { between: [72%, 78%] }", DifferenceKind.Stricter, "The target was between 70~% and 80~%; now it is between 72~% and 78~%.")]
    [TestCase("share: { csat: 5 }, target: { between: [70%, 80%] }", "share: { csat: 5 }, target: { between: [72%, 82%] }", DifferenceKind.Changed, "The target was between 70~% and 80~%; now it is between 72~% and 82~%.")]
    [TestCase("share: { csat: 5 }", "share: { csat: 5 }, target: 80%", DifferenceKind.Stricter, "There was no target; now it is at least 80~%.")]
    [TestCase("share: { csat: 5 }, target: 80%", "share: { csat: 5 }", DifferenceKind.Looser, "The target was at least 80~%; now there is none.")]
    [TestCase("service-level: { within: 2m }, target: 90%", "service-level: { within: 1m }, target: 90%", DifferenceKind.Stricter, "Was: How many of the contacts are answered within 2 minutes is measured; there is no target. Now: How many of the contacts are answered within 1 minute is measured; there is no target.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", "share: { wait: { below: 2m } }, target: 90%", DifferenceKind.Stricter, null)]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", "share: { wait: { at-most: 3m } }, target: 90%", DifferenceKind.Looser, null)]
    [TestCase("share: { wait: { above: 2m } }, target: { at-most: 5% }", "share: { wait: { above: 3m } }, target: { at-most: 5% }", DifferenceKind.Looser, null)]
    [TestCase("share: { not: { wait: { above: 2m } } }, target: 90%", "share: { not: { wait: { above: 1m } } }, target: 90%", DifferenceKind.Stricter, null)]
    [TestCase("share: { csat: { between: [4, 5] } }, target: 90%", "share: { csat: { between: [3, 5] } }, target: 90%", DifferenceKind.Looser, null)]
    [TestCase("share: { csat: [4, 5], wait: { at-most: 1m } }, target: 90%", "share: { csat: [5], wait: { at-most: 50s } }, target: 90%", DifferenceKind.Stricter, null)]
    [TestCase("share: { csat: [4, 5], wait: { at-most: 1m } }, target: 90%", "share: { csat: [5], wait: { at-most: 70s } }, target: 90%", DifferenceKind.Changed, null)]
    [TestCase("share: { topic: { not: [a] } }, target: 90%", "share: { topic: { not: [a, b] } }, target: 90%", DifferenceKind.Stricter, null)]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", "share: { talk: { at-most: 2m } }, target: 90%", DifferenceKind.Changed, null)]
    [TestCase("share: { csat: 5 }, target: { at-least: 80%, tolerate: 2pp }", "share: { csat: 5 }, target: { at-least: 80%, tolerate: 3pp }", DifferenceKind.Looser, "Was: A deviation of up to 2 percentage points from the target is tolerated. Now: A deviation of up to 3 percentage points from the target is tolerated.")]
    [TestCase("share: { csat: 5 }, target: 80%", "share: { csat: 5 }, target: { at-least: 80%, tolerate: 3pp }", DifferenceKind.Looser, "New: A deviation of up to 3 percentage points from the target is tolerated.")]
    [TestCase("share: { csat: 5 }, target: { at-least: 80%, tolerate: 3pp }", "share: { csat: 5 }, target: 80%", DifferenceKind.Stricter, "No longer: A deviation of up to 3 percentage points from the target is tolerated.")]
    [TestCase("share: { csat: 5 }, target: 80%", "share: { csat: 5 }, target: 80%, confidence: 95%", DifferenceKind.Stricter, null)]
    [TestCase("share: { csat: 5 }, target: 80%", "for: { channel: voice }, share: { csat: 5 }, target: 80%", DifferenceKind.Changed, "It was about contacts; now it is about calls.")]
    [TestCase("share: { csat: 5 }, target: 80%, per: month", "share: { csat: 5 }, target: 80%, per: week", DifferenceKind.Changed, "Was: It is judged per month, and as a whole. Now: It is judged per week, and as a whole.")]
    [TestCase("share: { csat: 5 }, target: 80%, minimum: 30", "share: { csat: 5 }, target: 80%", DifferenceKind.Changed, "No longer: With fewer than 30 contacts judged there is no verdict.")]
    public void A_change_is_told_in_words_and_for_what_it_means(string before, string after, DifferenceKind kind, string? sentence)
    {
        Difference difference = Between(before, after).ShouldHaveSingleItem();
        (difference.Kind, difference.Id, difference.Version).ShouldBe((kind, "it", (int?)null));
        if (sentence is not null) difference.Sentence.Replace('\u00A0', '~').ShouldBe(sentence);
        (difference.Before?.File ?? "old.yaml", difference.After?.File ?? "new.yaml").ShouldBe(("old.yaml", "new.yaml"));
        (difference.Before is null, difference.After is null).ShouldBe((sentence?.StartsWith("New", StringComparison.Ordinal) ?? after.Contains("confidence", StringComparison.Ordinal), sentence?.StartsWith("No longer", StringComparison.Ordinal) ?? false));
    }

    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", "share: { wait: { at-most: PT120S } }, target: { at-least: 90.0% }")]
    [TestCase("share: { not: { wait: { above: 2m } } }, target: 90%", "share: { wait: { at-most: 2m } }, target: 90%")]
    [TestCase("share: { csat: 5 }, target: 90%", "share: { csat: 5 }, target: 90%, tags: [a], evidence: 3, why: Because")]
    public void What_says_the_same_is_no_difference(string before, string after) => Between(before, after).ShouldBeEmpty();

    [Test]
    public void Standards_that_come_and_go_are_told_with_their_promise()
    {
        IReadOnlyList<Difference> found = Sets(
            "standards: { old: { share: { csat: 5 }, target: 80% }, kept: { share: { csat: 5 }, target: 80% } }",
            "standards: { kept: { share: { csat: 5 }, target: 80% }, new: { for: { channel: voice }, share: { csat: 4 }, target: 70% } }", "nl");
        found.Select(d => (d.Kind, d.Id, d.Sentence.Replace('\u00A0', '~'), d.Before?.Line, d.After?.Line)).ShouldBe(
        [
            (DifferenceKind.Added, "new", "Nieuw: 70~% van de gesprekken heeft tevredenheidsscore 4.", null, 2),
            (DifferenceKind.Removed, "old", "Niet meer: 80~% van de contacten heeft tevredenheidsscore 5.", 2, null),
        ]);
    }

    [Test]
    public void Versions_are_held_against_each_other_by_the_start_of_their_effect()
    {
        IReadOnlyList<Difference> found = Sets(
            "standards: { it: [{ share: { csat: 5 }, target: 80%, effective: { until: 2026-01-01 } }, { share: { csat: 5 }, target: 85%, effective: { from: 2026-01-01 } }] }",
            "standards: { it: [{ share: { csat: 5 }, target: 80%, effective: { until: 2026-01-01 } }, { share: { csat: 5 }, target: 86%, effective: { from: 2026-01-01, until: 2027-01-01 } }, { share: { csat: 5 }, target: 90%, effective: { from: 2027-01-01 } }] }");
        found.Select(d => (d.Kind, d.Version)).ShouldBe([(DifferenceKind.Stricter, 2), (DifferenceKind.Changed, 2), (DifferenceKind.Added, 3)]);
    }

    [Test]
    public void What_stands_beside_the_standards_is_told_where_they_come_to_it()
    {
        const string standards = "standards: { it: { share: { reply: { at-most: 8h } }, target: 80% } }\n";
        IReadOnlyList<Difference> found = Sets(
            standards + """
            calendars: { office: { hours: { mon-fri: 09:00-17:00 } }, unused: { hours: { mon: 09:00-17:00 } } }
            fields: { reply: { from: arrived-at, to: first-reply-at, calendar: office } }
            exclusions: { tests: { when: { queue: test }, because: Tests } }
            """,
            standards + """
            time-zone: Europe/Amsterdam
            calendars: { office: { hours: { mon-fri: 09:00-18:00 } }, unused: { hours: { tue: 09:00-17:00 } } }
            fields: { reply: { from: queued-at, to: first-reply-at, calendar: office } }
            exclusions: { storm: { when: { queue: storm }, because: Storm } }
            """);
        found.Select(d => $"{d.Kind} {d.Id}: {d.Sentence}").ShouldBe(
        [
            "Changed : 'time-zone' was UTC; now it is Europe/Amsterdam.",
            "Changed it: New: Left out as “Storm”: contacts with queue “storm”.",
            "Changed it: Was: ‘reply’ is the time from the arrival to the first reply, in the hours of ‘office’. Now: ‘reply’ is the time from the entry into the queue to the first reply, in the hours of ‘office’.",
            "Changed it: Was: ‘office’ is open on Monday to Friday 09:00-17:00. Now: ‘office’ is open on Monday to Friday 09:00-18:00.",
            "Changed it: No longer: Left out as “Tests”: contacts with queue “test”.",
        ]);
    }

    [Test]
    public void Scorecards_are_compared_by_what_they_say()
    {
        const string standards = "standards: { a: { share: { csat: 5 }, target: 80% }, b: { share: { csat: 4 }, target: 80% } }\nscorecards: ";
        IReadOnlyList<Difference> found = Sets(standards + "{ card: { all-of: [a, b] }, gone: { any-of: [a, b] } }", standards + "{ card: { any-of: [a, b] } }");
        found.Select(d => (d.Kind, d.Id)).ShouldBe([(DifferenceKind.Changed, "card"), (DifferenceKind.Removed, "gone")]);
        found[0].Sentence.ShouldBe("Was: “card” passes when all of these pass: “a” and “b”. Now: “card” passes when one of these passes: “a” or “b”.");
    }

    private static IReadOnlyList<Difference> Between(string before, string after) => Sets($"standards: {{ it: {{ {before} }} }}", $"standards: {{ it: {{ {after} }} }}");

    private static IReadOnlyList<Difference> Sets(string before, string after, string language = "en") =>
        StandardSet.Parse("service-standards: 1\n" + after, "new.yaml").DifferencesFrom(StandardSet.Parse("service-standards: 1\n" + before, "old.yaml"), language);
}
