using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

public sealed class ChangedStandardsTests
{
    [TestCase("at-most: 4h", "at-most: 5h", "standard 'reply' has changed.")]
    [TestCase("target: 90%", "target: 91%", "standard 'reply' has changed.")]
    [TestCase("to: first-reply-at", "to: resolved-at", "field 'reply-time' has changed.")]
    [TestCase("because: Storm", "because: Rain", "exclusion 'storm' has changed.")]
    [TestCase("Europe/Amsterdam", "Europe/London", "key 'time-zone' has changed.")]
    [TestCase("of: [ease, talk]", "of: [talk, ease]", "drivers 'ease' has changed.")]
    [TestCase("  chats: {", "  chat: {", "standard 'chats' is only in the first, standard 'chat' is only in the second.")]
    public void What_changed_is_named(string old, string changed, string reason)
    {
        string yaml = Some.Yaml.Replace(old, changed);
        yaml.ShouldNotBe(Some.Yaml);
        Tally other = StandardSet.Parse(yaml).For<Answered>().Measure([], Some.AsOf);
        Should.Throw<InvalidOperationException>(() => Some.Tally().Merge(other)).Message.ShouldEndWith(": " + reason);
        Should.Throw<InvalidOperationException>(() => StandardSet.Parse(yaml).Report(Some.Tally())).Message.ShouldContain(": ");
    }

    [Test]
    public void Standards_in_another_order_are_said_to_be_that()
    {
        const string a = "  a: { count: { channel: email } }\n", b = "  b: { count: { channel: voice } }\n", head = "service-standards: 1\nstandards:\n";
        Tally one = StandardSet.Parse(head + a + b).For<Mail>().Measure([], Some.AsOf), two = StandardSet.Parse(head + b + a).For<Mail>().Measure([], Some.AsOf);
        Should.Throw<InvalidOperationException>(() => one.Merge(two)).Message.ShouldEndWith(": the standards are in another order.");
    }

    [TestCase("title: Answered in time", "title: Replied in time")]
    [TestCase("name: Mail charter", "name: Charter of mails")]
    [TestCase("standards:\n", "# a remark\nstandards:\n")]
    [TestCase("share: { reply-time: { at-most: 4h } }, target: 90%", "target: 90%, why: promised, share: { reply-time: { at-most: 4h } }")]
    public void Words_comments_and_the_order_of_keys_do_not_matter(string old, string changed)
    {
        string yaml = Some.Yaml.ReplaceLineEndings("\n").Replace(old, changed);
        yaml.ShouldNotBe(Some.Yaml);
        var standards = StandardSet.Parse(yaml);
        standards.Fingerprint.ShouldNotBe(Some.Standards.Fingerprint);
        Tally merged = Some.Tally().Merge(Some.Tally(standards: standards));
        merged.Records.ShouldBe(120);
        standards.Report(merged).Fingerprint.ShouldBe(standards.Fingerprint);
    }

    [Test]
    public void Another_moment_does_not_merge() =>
        Should.Throw<InvalidOperationException>(() => Some.Tally().Merge(Some.Standards.For<Mail>().Measure([], Some.AsOf.AddDays(1)))).Message.ShouldContain("as-of");

    private sealed record Answered
    {
        public string? Id { get; init; }

        public string? Channel { get; init; }

        public string? Queue { get; init; }

        public DateTimeOffset? ArrivedAt { get; init; }

        public DateTimeOffset? FirstReplyAt { get; init; }

        public DateTimeOffset? ResolvedAt { get; init; }

        public TimeSpan? Talk { get; init; }

        public decimal? Csat { get; init; }

        public int? Nps { get; init; }

        public decimal? Ease { get; init; }
    }
}
