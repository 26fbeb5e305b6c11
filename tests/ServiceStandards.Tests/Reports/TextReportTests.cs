using System.Text.Json;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Reports;

public sealed class TextReportTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.FromHours(2));

    public sealed record Mail(string Id, string Team, DateTimeOffset ArrivedAt, DateTimeOffset? ResolvedAt, decimal? Mark);

    private const string Yaml = """
        service-standards: 1
        name: { en: Charter, nl: Handvest }
        owner: Manager
        source: Interviews.
        approved: { by: Board, on: 2026-01-05 }
        language: nl
        time-zone: Europe/Amsterdam
        calendars: { office: { hours: { mon-fri: 09:00-17:00 } } }
        fields:
          age: { from: arrived-at, to: resolved-at, calendar: office }
        standards:
          solved:
            - title: { en: Solved, nl: Opgelost }
              effective: { until: 2026-03-01 }
              share: { age: { at-most: 80h } }
              target: 90%
            - title: { en: Solved, nl: Opgelost }
              effective: { from: 2026-03-01 }
              share: { age: { at-most: 80h } }
              target: { at-least: 60%, aim: 95% }
              by: team
              judge: each
              why: Wachten kost tijd.
              improve: Bel eerder terug.
          oldest:
            highest: age
            target: { at-most: 100h }
          disliked:
            share: { mark: { below: 6 } }
            target: { at-most: 50% }
        """;

    [Test]
    public void A_report_in_Dutch_reads_so()
    {
        using var text = new StringWriter();
        Report().WriteText(text);
        text.ToString().ShouldBe("""
            Handvest
            Stand van 1 april 2026. 4 records gelezen.
              Eigenaar: Manager. Vastgesteld door: Board, 5 januari 2026. Gebaseerd op:
                Interviews.

            Oordeel                Behaald  Streefwaarde     Beoordeeld  Norm
            geen gegevens                -  minstens 90 %             0  Opgelost (versie 1, tot 1 maart 2026)
            voldoet niet           33,33 %  minstens 60 %             3  Opgelost (versie 2, vanaf 1 maart 2026)
            voldoet        88 u 30 min 1 s  hoogstens 100 u           2  oldest
            voldoet                33,33 %  hoogstens 50 %            3  disliked

            Opgelost (versie 1, tot 1 maart 2026)  [solved, standards.yaml regel 13]
              geen gegevens: 90 % van de contacten wordt binnen 80 uur opgelost. Dat valt
                niet te zeggen: er is geen contact beoordeeld.
              0 beoordeeld; 0 gehaald, 0 gemist; 4 vallen buiten de norm.

            Opgelost (versie 2, vanaf 1 maart 2026)  [solved, standards.yaml regel 17]
              voldoet niet: 60 % van de contacten wordt binnen 80 uur opgelost. Dat is niet
                gehaald: 33,33 %, 1 contact te weinig; in 2 van de 2 delen is het niet
                gehaald: help en sales.
              3 beoordeeld; 1 gehaald, 2 gemist; 1 loopt nog.
              Wat nog loopt kan het 25,00 % tot 50,00 % maken. Het streven is 95 %.
              Het verst van de grens: m4 (128 u), m2 (88 u 30 min 1 s).
              Waarom: Wachten kost tijd.
              Om te verbeteren: Bel eerder terug.
                Deel   Oordeel       Behaald  Beoordeeld
                help   voldoet niet  50,00 %           2
                sales  voldoet niet   0,00 %           1

            oldest  [oldest, standards.yaml regel 25]
              voldoet: De hoogste ‘age’ van de contacten is hoogstens 100 uur. Dat is
                gehaald: 88 uur 30 minuten 1 seconde, met een speling van 11 uur 29 minuten
                59 seconden. Dat kan zo niet blijven: met de tijd tot nu toe van wat nog
                loopt is het al 128 uur.
              2 beoordeeld; 2 lopen nog.

            disliked  [disliked, standards.yaml regel 28]
              voldoet: Hoogstens 50 % van de contacten heeft een ‘mark’ van minder dan 6.
                Dat is gehaald: 33,33 %, zonder speling.
              3 beoordeeld; 1 overtreding, 2 overige; 1 onmeetbaar.
              Door gebrek aan gegevens kan het van alles zijn van 25,00 % tot 50,00 %.
              Het verst van de grens: m2 (5).

            standards.yaml(13,7): warning SS0802: No record fell under standard 'solved'. Look at its 'for' and at the period.

            """);
    }

    [Test]
    public void Json_has_what_the_text_has()
    {
        using var stream = new MemoryStream();
        Report().WriteJson(stream);
        using JsonDocument json = JsonDocument.Parse(stream.ToArray());
        JsonElement root = json.RootElement, second = root.GetProperty("standards")[1];
        root.GetProperty("origins")[0].GetRawText().ShouldContain("\"approvedOn\": \"2026-01-05\"");
        (second.GetProperty("version").GetInt32(), second.GetProperty("versions").GetInt32(), second.GetProperty("effectiveFrom").GetString()).ShouldBe((2, 2, "2026-03-01T00:00:00+01:00"));
        (second.GetProperty("why").GetString(), second.GetProperty("improve").GetString()).ShouldBe(("Wachten kost tijd.", "Bel eerder terug."));
        (second.GetProperty("judgesEach").GetBoolean(), second.GetProperty("minimum").GetInt32()).ShouldBe((true, 0));
        second.GetProperty("promise").GetProperty("nl").GetString().ShouldBe("60\u00A0% van de contacten wordt binnen 80 uur opgelost.");
        second.GetProperty("location").GetProperty("line").GetInt32().ShouldBe(17);
        root.GetProperty("standards")[2].GetProperty("cannotStay").GetBoolean().ShouldBeTrue();
    }

    [Test]
    public void Events_that_are_lost_are_counted_in_text_and_json()
    {
        ComplianceReport report = Report();
        report = report with { Records = report.Records with { StrayEvents = 2, RejectedEvents = 1, RejectedEventRows = [new RejectedRow(7, "time", "no time")] } };
        using var text = new StringWriter();
        report.WriteText(text, "en");
        text.ToString().ShouldContain("\n2 events belong to no record.\n1 event could not be read:\n  line 7, time: no time\n");
        using var stream = new MemoryStream();
        report.WriteJson(stream);
        using JsonDocument json = JsonDocument.Parse(stream.ToArray());
        JsonElement records = json.RootElement.GetProperty("records");
        (records.GetProperty("strayEvents").GetInt32(), records.GetProperty("rejectedEvents").GetInt32(), records.GetProperty("rejectedEventRows").GetArrayLength()).ShouldBe((2, 1, 1));
    }

    [Test]
    public void A_figure_beyond_all_numbers_names_its_standard()
    {
        StandardsFor<Mail> standards = StandardSet.Parse("service-standards: 1\nstandards: { vast: { total: mark } }").For<Mail>();
        Mail[] mails = [.. Enumerable.Range(1, 30).Select(i => new Mail($"{i}", "a", s_asOf, null, decimal.MaxValue / 10))];
        Should.Throw<FigureTooLargeException>(() => standards.Evaluate(mails, s_asOf)).Standard.ShouldBe("vast");
    }

    private static ComplianceReport Report() => StandardSet.Parse(Yaml).For<Mail>().Evaluate(
    [
        new("m1", "help", s_asOf.AddDays(-29), s_asOf.AddDays(-28), 8),
        new("m2", "sales", s_asOf.AddDays(-16).AddHours(10), s_asOf.AddDays(-1).AddHours(9).AddMinutes(30).AddSeconds(1), 5),
        new("m3", "help", s_asOf.AddDays(-1), null, 7),
        new("m4", "help", s_asOf.AddDays(-22), null, null),
    ], s_asOf);
}
