using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Validation;

public sealed class SelectionTests
{
    public sealed record Call(string Channel, TimeSpan? Wait, DateTimeOffset ArrivedAt);

    private const string Yaml = """
        service-standards: 1
        source: Interviews
        approved: { by: Board }
        standards:
          quick: { tags: [voice], share: { wait: { at-most: 2m } }, target: 90% }
          slow: { tags: [voice, pain], share: { wait: { above: 10m } }, target: { at-most: 1% } }
          liked: { average: csat-mark, target: { at-least: 4 } }
        scorecards:
          calls: { parts: { quick: 1, slow: 1 } }
          all: { parts: { calls: 1, liked: 1 } }
        drivers:
          why: { outcome: csat-mark, of: [effort-mark] }
        """;

    [TestCase("quick", "quick", "")]
    [TestCase("pain", "slow", "")]
    [TestCase("voice", "quick,slow", "calls")]
    [TestCase("calls", "quick,slow", "calls")]
    [TestCase("all", "quick,slow,liked", "calls,all")]
    [TestCase("liked,pain", "slow,liked", "")]
    [TestCase("why,quick", "quick", "")]
    public void Names_and_tags_choose_standards_and_scorecards_their_parts(string names, string standards, string scorecards)
    {
        StandardSet chosen = StandardSet.Parse(Yaml).Only(names.Split(','));
        string.Join(',', chosen.Ids).ShouldBe(standards);
        string.Join(',', chosen.Files.SelectMany(f => f.Scorecards).Select(c => c.Id)).ShouldBe(scorecards);
        chosen.Files.SelectMany(f => f.Drivers).Count().ShouldBe(names.Contains("why", StringComparison.Ordinal) ? 1 : 0);
    }

    [Test]
    public void Records_need_only_the_fields_of_what_is_chosen()
    {
        StandardSet all = StandardSet.Parse(Yaml);
        Should.Throw<StandardsException>(() => all.For<Call>());
        ComplianceReport report = all.Only("voice").For<Call>().Evaluate([new("voice", TimeSpan.FromMinutes(1), DateTimeOffset.UnixEpoch)], DateTimeOffset.UnixEpoch);
        report.Standards.Select(s => s.Id).ShouldBe(["quick", "slow"]);
        report.Scorecards.ShouldHaveSingleItem().Id.ShouldBe("calls");
    }

    [Test]
    public void A_part_has_a_fingerprint_of_its_own_whatever_named_it()
    {
        StandardSet all = StandardSet.Parse(Yaml);
        string part = all.Only("voice").Fingerprint;
        part.ShouldNotBe(all.Fingerprint);
        part.ShouldNotBe(all.Only("quick").Fingerprint);
        part.ShouldBe(all.Only("slow", "quick").Fingerprint);
        all.Only("voice").In("nl").Fingerprint.ShouldBe(part);
    }

    [TestCase("quikc", "There is no standard, scorecard, driver analysis or tag 'quikc'. Did you mean 'quick'?")]
    [TestCase("x", "There is no standard, scorecard, driver analysis or tag 'x'. There are: quick, slow, liked, calls, all, why, voice, pain.")]
    public void An_unknown_name_is_told(string name, string message) =>
        Should.Throw<ArgumentException>(() => StandardSet.Parse(Yaml).Only(name)).Message.ShouldBe(message);

    [Test]
    public void No_name_is_no_choice() => Should.Throw<ArgumentException>(() => StandardSet.Parse(Yaml).Only());
}
