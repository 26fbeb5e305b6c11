namespace ServiceStandards.ConsoleHost.Tests;

public sealed class ExplainTests
{
    private const string Office = """
        service-standards: 1
        name: Office
        source: Interviews
        approved: { by: Board }
        time-zone: Europe/Amsterdam
        calendars:
          office: { hours: { mon-fri: 09:00-17:00 }, holidays: [2026-04-06] }
        fields:
          reply: { from: arrived-at, to: first-reply-at, calendar: office }
        standards:
          replied:
            title: E-mail is answered within four working hours
            for: { channel: email }
            share: { reply: { at-most: 4h } }
            target: 90%
        """;

    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void A_record_is_explained_condition_by_condition_with_the_spans_that_counted()
    {
        HostRun run = Explain("--record", "E1", "--records", Mails());
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldBe("""
            Record E1

            replied: missed
              90 % of the e-mails get a first reply within 4 hours.
              time: 2026-04-03T14:00:00Z
              for: channel equals email -> met (seen: email)
              share: reply at-most 4h -> missed (seen: 4h0.0000001s)
                  2026-04-03 16:00+02:00 - 2026-04-03 17:00+02:00  counted 1:00:00
                  2026-04-03 17:00+02:00 - 2026-04-07 09:00+02:00  closed 88:00:00
                  2026-04-07 09:00+02:00 - 2026-04-07 12:00+02:00  counted 3:00:00

            """.Replace("90 %", "90\u00A0%"));
    }

    [Test]
    public void Standards_are_explained_in_both_languages()
    {
        Explain().Out.ShouldContain("get a first reply within 4 hours");
        Explain("--language", "nl").Out.ShouldContain("van de e-mails");
    }

    [Test]
    public void A_record_that_is_not_there_is_told()
    {
        HostRun run = Explain("--record", "E9", "--records", Mails());
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain("There is no record 'E9' in ");
    }

    [Test]
    public void A_standard_that_is_not_there_is_told() => Explain("--standard", "repleid").Error.ShouldContain("There is no standard 'repleid'. There are: replied.");

    [Test]
    public void A_strict_check_fails_on_a_warning()
    {
        string standards = _desk.Write("office.yaml", Office.Replace("source: Interviews\n", ""));
        HostRun.Of("check", "-s", standards).Code.ShouldBe(0);
        HostRun.Of("check", "-s", standards, "--strict").Code.ShouldBe(2);
    }

    private HostRun Explain(params string[] more) => HostRun.Of(["explain", "-s", _desk.Write("office.yaml", Office), "--as-of", "2026-04-08", .. more]);

    private string Mails() => _desk.Write("mails.csv", "id,channel,arrived-at,first-reply-at\nE1,email,2026-04-03T16:00:00,2026-04-07T12:00:00.0000001\n");
}
