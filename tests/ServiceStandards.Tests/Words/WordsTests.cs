using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Model;
using ServiceStandards.Words;

namespace ServiceStandards.Tests.Words;

public sealed class WordsTests
{
    private static IEnumerable<WordCase> Cases => WordCase.All;

    [TestCaseSource(nameof(Cases))]
    public void It_reads_so_in_English(WordCase example) => Text(example, "en").ShouldBe(example.English);

    [TestCaseSource(nameof(Cases))]
    public void It_reads_so_in_Dutch(WordCase example) => Text(example, "nl").ShouldBe(example.Dutch);

    [Test]
    public void Another_language_is_refused() =>
        Should.Throw<ArgumentException>(() => StandardSet.Parse(Cases.First().Yaml).Describe("de")).Message.ShouldContain("'en' and 'nl', not in 'de'");

    [Test]
    public void A_description_says_what_it_is_of_and_where_that_stands()
    {
        StandardSet set = StandardSet.Parse("""
            service-standards: 1
            standards:
              replies: { title: { en: Replies, nl: Antwoorden }, share: { wait: { at-most: 1h } }, target: 90% }
            scorecards:
              card: { parts: { replies: 1 } }
            """);
        set.Describe("nl").Select(d => (d.Kind, d.Id, d.Version, d.Title, d.Location.Line)).ShouldBe(
            [(DescribedKind.Standard, "replies", 1, "Antwoorden", 3), (DescribedKind.Scorecard, "card", 1, "card", 5)]);
    }

    private static string Text(WordCase example, string language)
    {
        var bag = new DiagnosticBag();
        StandardsFile file = StandardsReader.Read("words.yaml", example.Yaml, bag)!;
        bag.InFileOrder().ShouldBeEmpty();
        Description[] all = [.. Describer.Describe([file], Tongue.In(language), language)];
        return (example.Standard is null ? all[^1] : all[0]).Text;
    }
}
