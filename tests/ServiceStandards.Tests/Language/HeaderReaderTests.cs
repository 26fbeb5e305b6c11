using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Language;

[Parallelizable(ParallelScope.All)]
public sealed class HeaderReaderTests
{
    [Test]
    public void A_file_that_says_nothing_of_itself_has_the_defaults()
    {
        StandardsFile file = Reading.Check(("folder\\test.yaml", "service-standards: 1\n")).Files.ShouldHaveSingleItem();
        (file.Path, file.Name, file.Owner, file.Approved, file.Source, file.Language).ShouldBe(("folder/test.yaml", null, null, null, null, "en"));
        (file.TimeZone, file.FiscalYear, file.WeekStartsOnSunday).ShouldBe((DateTimeZone.Utc, new AnnualDate(1, 1), false));
        file.Location.ShouldBe(new SourceLocation("folder/test.yaml", 1, 1, 17));
    }

    [Test]
    public void What_a_file_says_of_itself_is_read()
    {
        StandardsFile file = Reading.Check(("test.yaml", """
            service-standards: 1
            name: { nl: Handvest }
            owner: no
            approved: { by: Board, on: 2026-01-05 }
            source: 'Interviews: 400'
            language: nl
            time-zone: Europe/Amsterdam
            fiscal-year: 04-01
            week-starts: sun
            """)).Files.ShouldHaveSingleItem();
        (file.Name, file.Owner, file.Approved, file.Source, file.Language).ShouldBe(
            (new LocalText("Handvest", null, "Handvest"), "no", new Approval("Board", new LocalDate(2026, 1, 5)), "Interviews: 400", "nl"));
        (file.TimeZone.Id, file.FiscalYear, file.WeekStartsOnSunday).ShouldBe(("Europe/Amsterdam", new AnnualDate(4, 1), true));
    }

    [TestCase("en", "Calls")]
    [TestCase("nl", "Telefoontjes")]
    public void A_title_in_two_languages_defaults_to_that_of_the_file(string language, string expected) =>
        Reading.Model($"language: {language}\nname: {{ en: Calls, nl: Telefoontjes }}\n").Name!.Default.ShouldBe(expected);

    [TestCase("\uFEFFservice-standards: 1\nname: A\n")]
    [TestCase("service-standards: 1\r\nname: A\r\n")]
    [TestCase("---\nservice-standards: 1\nname: A\n...\n")]
    [TestCase("%YAML 1.2\n---\nservice-standards: 1\nname: A\n")]
    [TestCase("# first\n\n\"service-standards\": '1'\nname: A")]
    [TestCase("{ service-standards: 1, name: A }")]
    [TestCase("x-name: &n A\nservice-standards: 1\nname: *n\n")]
    public void Marks_breaks_and_document_signs_do_not_matter(string text)
    {
        var bag = new DiagnosticBag();
        StandardsReader.Read("test.yaml", text, bag)!.Name!.Default.ShouldBe("A");
        bag.InFileOrder().Select(problem => problem.Code).ShouldBeSubsetOf(["SS0817", "SS0009"]);
    }

    [Test]
    public void Keys_that_begin_with_x_hold_what_anchors_share() =>
        Reading.Model("x-shared: &shared { per: month, minimum: 10 }\nstandards: { s: { <<: *shared, minimum: 20, share: { csat: 5 }, target: 90% } }\n")
            .Standards.Select(standard => (standard.Per, standard.Minimum)).ShouldBe([(new Model.Period(PeriodUnit.Month), 20)]);

    [Test]
    public void Scorecards_and_drivers_are_read()
    {
        StandardsFile file = Reading.Model("""
            standards: { a: { count: {}, target: { at-most: 1 } }, b: { count: {}, target: { at-most: 1 } } }
            scorecards:
              c: { title: Card, parts: { a: 40, b: 0.5 }, must: [a], pass: 70%, no-data: fail }
              d: { all-of: [a, c] }
              e: { any-of: [a, b] }
            drivers:
              q: { title: Quality, outcome: overall, of: [empathy, speed], by: branch, for: { channel: voice } }

            """);
        file.Scorecards[0].Parts.Select(part => (part.Of.Name, part.Weight)).ShouldBe([("a", 40m), ("b", 0.5m)]);
        (file.Scorecards[0].Title.Default, file.Scorecards[0].Pass, file.Scorecards[0].NoDataFails, file.Scorecards[0].Must.Single().Name).ShouldBe(("Card", 0.7m, true, "a"));
        (file.Scorecards[1].Pass, file.Scorecards[1].NoDataFails, string.Join(' ', file.Scorecards[1].AllOf.Select(part => part.Name))).ShouldBe((null, false, "a c"));
        file.Scorecards[2].AnyOf.Select(part => part.Name).ShouldBe(["a", "b"]);
        DriverAnalysis drivers = file.Drivers.ShouldHaveSingleItem();
        (drivers.Id, drivers.Title.Default, drivers.Outcome.Name, drivers.By!.Name, drivers.For is Condition.FieldTest).ShouldBe(("q", "Quality", "overall", "branch", true));
        drivers.Of.Select(field => field.Name).ShouldBe(["empathy", "speed"]);
    }
}
