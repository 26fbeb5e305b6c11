namespace ServiceStandards.Schema;

/// <summary>A file of standards and what it says of itself: section 1 of the language.</summary>
internal static class FileConstructs
{
    public const string Extension = "^x-";

    public static ValueForm LocalText { get; } = new ValueForm.Either(PlainForms.Text, new ValueForm.Part("local-text"));

    public static ValueForm.Words Languages { get; } = new(new Word("en", "English"), new Word("nl", "Dutch"));

    public static Construct File { get; } = new(
        "file", "A file of customer-service standards.",
        new ConstructKey("service-standards", "The version of the language, always the first key.", new ValueForm.Words(new Word("1", "Version 1 of the language.")), "1") { IsRequired = true },
        new ConstructKey("name", "What the standards are called.", LocalText, "Customer contact charter", "{ en: Charter, nl: Handvest }"),
        new ConstructKey("owner", "Who answers for them.", PlainForms.Text, "Customer service manager"),
        new ConstructKey("approved", "Who approved them, and when. Standards that nobody approved get a warning.", new ValueForm.Part("approved"), "{ by: Management board, on: 2026-01-05 }"),
        new ConstructKey("source", "What they are based on: interviews, a survey, a regulator's text. Standards without a source get a warning.", PlainForms.Text, "\"Interviews with 400 customers, autumn 2025\""),
        new ConstructKey("language", "The language of the titles. Reports speak both; `en` unless written.", Languages, "en"),
        new ConstructKey("time-zone", "The zone in which periods and dates are cut and times without an offset are read, by its name in the tz database; UTC unless written.", PlainForms.Text, "Europe/Amsterdam"),
        new ConstructKey("fiscal-year", "Month and day on which years and quarters start; `01-01` unless written.", PlainForms.StartOfYear, "04-01"),
        new ConstructKey("week-starts", "The day on which weeks start: `mon` (ISO weeks) unless written.", new ValueForm.Words(new Word("mon", "ISO weeks."), new Word("sun", "Weeks from Sunday, named by its date.")), "sun"),
        new ConstructKey("calendars", "Opening hours by name, for working time.", Names("office", ValueForm.OneOrMore(new ValueForm.Part("calendar"))), "{ office: { hours: { mon-fri: 09:00-17:30 } } }"),
        new ConstructKey("fields", "Fields that follow from others, by name; each is a field of every record.", new ValueForm.Map(new ValueForm.Part("field")) { Names = PlainForms.FieldNames, Sample = "solving-time" }, "{ solving-time: { from: arrived-at, to: resolved-at } }"),
        new ConstructKey("exclusions", "What no standard of this file judges, each counted under its reason.", Names("test-calls", new ValueForm.Part("exclusion")), "{ test-calls: { when: { queue: test }, because: Test calls } }"),
        new ConstructKey("standards", "The standards by id. A list under one id holds its versions, each with its `effective`.", Names("calls-answered", ValueForm.OneOrMore(new ValueForm.Part("standard"))), "{ calls-answered: { service-level: { within: 2m }, target: 90% } }"),
        new ConstructKey("scorecards", "Scorecards over standards and other scorecards, by id.", Names("charter", new ValueForm.Part("scorecard")), "{ charter: { all-of: [calls-answered] } }"),
        new ConstructKey("drivers", "Key-driver analyses by id: which aspects of the service go along with an outcome.", Names("quality", new ValueForm.Part("driver-analysis")), "{ quality: { outcome: csat, of: [effort, nps] } }"))
    {
        Others = new OtherKeys(Extension, null, "A key that begins with `x-` is yours: a place for anchors."),
        Example = """
            name: Customer contact charter
            time-zone: Europe/Amsterdam
            x-shared: { calls: &calls { channel: voice, direction: inbound } }
            standards:
              calls-answered:
                title: Calls are answered within two minutes
                for: *calls
                service-level: { within: 2m, abandoned: missed, short-abandon: 5s }
                target: 90%
                per: month
            """,
    };

    public static Construct LocalTextParts { get; } = new(
        "local-text", "A text in the languages of the reports. Without a language the other is shown.",
        new ConstructKey("en", "In English.", PlainForms.Text, "Calls are answered within two minutes"),
        new ConstructKey("nl", "In Dutch.", PlainForms.Text, "Telefoon wordt binnen twee minuten beantwoord"))
    {
        AtLeastOne = ["en", "nl"],
        Example = """
            standards:
              calls-answered:
                title: { en: Calls are answered within two minutes, nl: Telefoon wordt binnen twee minuten beantwoord }
                service-level: { within: 2m }
                target: 90%
            """,
    };

    public static Construct Approved { get; } = new(
        "approved", "Who approved the standards.",
        new ConstructKey("by", "The person or the body.", PlainForms.Text, "Management board") { IsRequired = true },
        new ConstructKey("on", "The day.", PlainForms.Date, "2026-01-05"))
    {
        Example = """
            service-standards: 1
            source: Interviews with 400 customers
            approved: { by: Management board, on: 2026-01-05 }
            standards:
              complaints: { count: { topic: complaint }, target: { at-most: 5 }, per: month }
            """,
    };

    private static ValueForm.Map Names(string sample, ValueForm value) => new(value) { Names = PlainForms.KebabNames, Sample = sample };
}
