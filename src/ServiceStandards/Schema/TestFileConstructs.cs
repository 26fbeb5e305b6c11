using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Schema;

/// <summary>Files of tests of standards: section 8 of the language.</summary>
internal static class TestFileConstructs
{
    private static readonly ValueForm s_number = PlainForms.Whole("number-of-records", 0, int.MaxValue);
    private static readonly ValueForm s_byReason = new ValueForm.Map(s_number) { Sample = "Storm", MayBeEmpty = true };
    private static readonly ValueForm.Plain s_amount = PlainForms.Figure with { Name = "amount", Says = "a share such as `80%`, a number, a duration such as `2m`, or `none`.", Patterns = [.. PlainForms.Figure.Patterns, "none"] };

    private static readonly ValueForm.Words s_verdict = new(
        new Word("compliant", "The target is met."), new Word("tolerated", "It is not, but within what is tolerated."), new Word("non-compliant", "Neither."),
        new Word("undecided", "Unmeasurable records could turn it either way."), new Word("insufficient", "Fewer judged records than the minimum."),
        new Word("no-data", "None judged."), new Word("none", "No verdict: there is no target."));

    private static readonly ImmutableArray<ConstructKey> s_figures =
    [
        new("verdict", "The verdict.", s_verdict, "compliant"),
        new("attained", "The figure. With digits behind the point, what came out is rounded to as many.", s_amount, "80%", "66.67%"),
        new("value", "The figure, as `attained`.", s_amount, "2m"),
        new("margin", "How far the figure is from the target.", s_amount, "5%"),
        new("range", "The lowest and the highest figure that can still come out.", new ValueForm.List(s_amount) { Least = 2, Most = 2 }, "[70%, 90%]"),
        new("judged", "Judged records.", s_number, "10"),
        new("met", "Records that met it.", s_number, "8"),
        new("missed", "Records that missed it.", s_number, "2"),
        new("pending", "Records whose clock still runs.", s_number, "1"),
        new("unmeasurable", "Records that lack something.", s_number, "1"),
        new("excluded", "Excluded records by reason.", s_byReason, "{ Storm: 1 }"),
        new("skipped", "Records that a service level leaves out, by reason.", s_byReason, "{ short-abandon: 1 }"),
        new("out-of-scope", "Records that it is not about.", s_number, "1"),
        new("unclear", "Records whose scope or exclusion is undecided.", s_number, "1"),
        new("misses-left", "How many more could be missed with the target still kept.", s_number, "3"),
        new("met-needed", "How many of the missed should have been met.", s_number, "1"),
    ];

    private const string Sample = """
        service-standards-tests: 1
        standards: charter.yaml
        tests:
          - name: two late calls in ten miss the target
            as-of: 2026-03-31T23:59:59+02:00
            records:
              - { repeat: 8, channel: voice, arrived-at: 2026-03-02T10:00+01:00, wait: 30s, outcome: answered }
              - { repeat: 2, channel: voice, arrived-at: 2026-03-02T10:00+01:00, wait: 3m, outcome: answered, events: [{ at: 2026-03-02T10:03, event: answered }] }
            expect:
              calls-answered: { verdict: non-compliant, attained: 80%, met: 8, missed: 2, cells: [{ period: 2026-03, met: 8 }] }
        """;

    public static ImmutableArray<Construct> All { get; } =
    [
        new(
            "file", "A file of tests of standards: made-up records, and what is expected of the standards on them.",
            new ConstructKey("service-standards-tests", "The version of the format, always the first key.", new ValueForm.Words(new Word("1", "Version 1.")), "1") { IsRequired = true },
            new ConstructKey("standards", "The files of standards, seen from this file.", ValueForm.OneOrMore(PlainForms.Text), "charter.yaml", "[charter.yaml, extra.yaml]") { IsRequired = true },
            new ConstructKey("tests", "The tests.", new ValueForm.List(new ValueForm.Part("test")), "[{ name: none, as-of: 2026-03-31, records: [], expect: { calls-answered: no-data } }]") { IsRequired = true })
        { Others = new OtherKeys(FileConstructs.Extension, null, "A key that begins with `x-` is yours: a place for anchors."), Example = Sample },
        new(
            "test", "A test: records, a moment, and what is expected.",
            new ConstructKey("name", "What it shows; each name once.", PlainForms.Text, "two late calls in ten miss the target") { IsRequired = true },
            new ConstructKey("as-of", "The moment of judging.", PlainForms.Time, "2026-03-31T23:59:59+02:00") { IsRequired = true },
            new ConstructKey("records", "The records.", new ValueForm.List(new ValueForm.Part("record")) { Least = 0 }, "[{ channel: voice, wait: 2m }]") { IsRequired = true },
            new ConstructKey("expect", "What is expected, by the id of the standard or scorecard: a verdict, or a mapping of figures.", new ValueForm.Map(new ValueForm.Either(s_verdict, new ValueForm.Part("expectation"))) { Sample = "calls-answered" }, "{ calls-answered: compliant }") { IsRequired = true })
        { Example = Sample },
        new(
            "record", "A record: its fields by name, and how often it occurs.",
            [
                new ConstructKey("repeat", "How many records there are of it. An `id` gets a number behind it then: `C1` becomes `C1-1`, `C1-2`, ...", PlainForms.Whole("repeat", 1, 1_000_000), "8"),
                new ConstructKey("events", "What happened to it.", new ValueForm.List(new ValueForm.Part("event")) { Least = 0 }, "[{ at: 2026-03-02T10:03, event: solved }]"),
                .. ContactFields.Names.Except(["events"]).Order(StringComparer.Ordinal).Select(f => new ConstructKey(f, ContactFieldTexts.Of(f), s_value, "")),
            ])
        { Others = new OtherKeys(PlainForms.KebabNames, s_value, "The value of this field; nothing where it has none."), Example = Sample },
        new(
            "event", "Something that happened to a record.",
            new ConstructKey("at", "When.", PlainForms.Time, "2026-03-02T10:03") { IsRequired = true },
            new ConstructKey("event", "What.", PlainForms.Text, "solved") { IsRequired = true })
        { Example = Sample },
        new(
            "expectation", "What is expected of a standard, or of a scorecard (verdict and attained).",
            [
                new ConstructKey("version", "Which version of the standard is meant; the one in force at `as-of` unless written.", PlainForms.Whole("version", 1, 10_000), "1"),
                .. s_figures,
                new ConstructKey("cells", "What is expected of single cells.", new ValueForm.List(new ValueForm.Part("cell")) { Least = 0 }, "[{ period: 2026-03, met: 8 }]"),
            ])
        { IsNotEmpty = true, Example = Sample },
        new(
            "cell", "A cell, named by its period and the fields of `by`, and the figures that are expected of it.",
            [new ConstructKey("period", "The label of its period; nothing for records without a time.", s_value, "2026-03", "2026-W10", ""), .. s_figures])
        { Others = new OtherKeys(null, s_value, "The value of this field of `by`; nothing for records without one."), AtLeastOne = [.. s_figures.Select(k => k.Name)], Example = Sample },
    ];

    private static ValueForm.Either s_value => new(PlainForms.Literal, new ValueForm.Nothing());
}
