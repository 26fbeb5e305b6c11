using ServiceStandards.Compilation;
using ServiceStandards.Compilation.Vectors;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Values;

namespace ServiceStandards.Tests.Compilation.Vectors;

/// <summary>Which standards are judged by vectors: that the tallies are the same says nothing where none is.</summary>
public sealed class VectorUseTests
{
    private const string Head = """
        service-standards: 1
        time-zone: Europe/Amsterdam
        calendars:
          office: { hours: { mon-fri: 09:00-17:00 } }
        fields:
          reply-time: { from: arrived-at, to: replied-at }
          office-time: { from: arrived-at, to: replied-at, calendar: office }
          event-time: { clock: { start: created, stop: solved } }
          again: { since-previous: { same: customer } }
          busy: { sum: [talk, hold] }
        standards:

        """;

    private static readonly EvaluationWindow s_window = new(Ticks.Of(CallFile.AsOf));

    [SetUp]
    public void NeedTheProcessor() => VectorTests.NeedTheProcessor();

    [TestCase("share: { wait: { at-most: 20s } }")]
    [TestCase("share: { reply-time: { at-most: 20s } }, per: day, by: [queue, team]")]
    [TestCase("share: { score: { at-most: 3 } }")]
    [TestCase("share: { score: { between: [1, 3] } }, target: { at-most: 5% }")]
    [TestCase("share: { vip: yes }")]
    [TestCase("share: { arrived-at: { after: 2026-03-01 } }")]
    [TestCase("share: { any: [{ wait: { below: 20s } }, { not: { queue: [a, b] } }, { talk: { given: no } }] }")]
    [TestCase("count: { wait: { at-most: 20s } }")]
    [TestCase("count: {}")]
    [TestCase("for: { channel: voice }, share: { wait: { at-most: 20s } }, exclude: { when: { queue: storm }, because: Storm }")]
    [TestCase("share: { wait: { at-most: 20s } }, effective: { from: 2026-01-01 }, per: month")]
    [TestCase("service-level: { within: 20s, abandoned: missed }")]
    [TestCase("service-level: { within: 20s, abandoned: ignored-within, short-abandon: 5s }")]
    [TestCase("for: { score: { above: -2 } }, share: { talk: { below: 100s } }")]
    [TestCase("share: { wait: { at-most: 20s } }, exclude: { when: { score: { in: [1, 2, 3] } }, because: Low }")]
    [TestCase("share: { wait: { at-most: 20s } }, for: { wait: { at-most: 60s } }")]
    public void Simple_shares_and_counts_are(string standard) => IsByVectors(standard).ShouldBeTrue();

    [TestCase("average: wait", Description = "a figure")]
    [TestCase("total: score", Description = "a figure")]
    [TestCase("nps: score", Description = "a figure")]
    [TestCase("median: wait", Description = "a percentile")]
    [TestCase("percentile: { of: wait, at: 95 }", Description = "a percentile")]
    [TestCase("rate: { of: talk, per: hold }", Description = "a rate")]
    [TestCase("share: { office-time: { at-most: 2h } }", Description = "a calendar")]
    [TestCase("share: { office-time: { at-most: 1wd } }", Description = "working days")]
    [TestCase("for: { arrived-at: { during: office } }, share: { wait: { at-most: 20s } }", Description = "a calendar in the scope")]
    [TestCase("share: { wait: { at-most: 20s } }, exclude: { when: { arrived-at: { during: office } }, because: Office }", Description = "a calendar in an exclusion")]
    [TestCase("share: { event-time: { at-most: 2h } }", Description = "a clock on events")]
    [TestCase("share: { again: { at-least: 2h } }", Description = "a neighbour")]
    [TestCase("share: { busy: { at-most: 2m } }", Description = "arithmetic")]
    [TestCase("share: { queue: { starts-with: VIP } }", Description = "text that starts with another")]
    public void What_needs_more_for_some_record_is_not(string standard) => IsByVectors(standard).ShouldBeFalse();

    [TestCase(2, true)]
    [TestCase(15, true)]
    [TestCase(16, false)]
    [TestCase(40, false)]
    public void Ladders_are_of_up_to_15_limits(int limits, bool expected) =>
        IsByVectors([.. Enumerable.Range(1, limits).Select(i => $"share: {{ wait: {{ at-most: {i}s }} }}")]).ShouldBe(expected);

    [Test]
    public void Each_standard_of_a_mixed_set_has_one_kind_of_judge()
    {
        IJudge<TableRow>[] judges = Judges([.. Enumerable.Range(1, 13).Select(i => $"share: {{ queue: q{i} }}"), "average: wait", "median: talk"]);
        judges.Count(j => j is VectorJudge<TableRow>).ShouldBe(2); // of 12 and of 1
        judges.Count(j => j is Judge<TableRow>).ShouldBe(1);
    }

    [Test]
    public void Objects_are_not_judged_by_them() =>
        StandardSet.Parse("service-standards: 1\nstandards: { s: { share: { wait: { at-most: 20s } } } }").For<Call>().CompiledFor(s_window).Judges.ShouldAllBe(j => j is Judge<Call>);

    private static bool IsByVectors(params string[] standards)
    {
        IJudge<TableRow>[] judges = Judges(standards);
        bool isByVectors = judges[0] is VectorJudge<TableRow>;
        judges.ShouldAllBe(j => j is VectorJudge<TableRow> == isByVectors);
        return isByVectors;
    }

    private static IJudge<TableRow>[] Judges(params string[] standards)
    {
        string[] texts = ["id", "channel", "queue", "team", "customer"], times = ["arrived-at", "answered-at", "abandoned-at", "replied-at"], spans = ["talk", "hold"];
        TableColumn[] columns =
        [
            .. texts.Select(t => new TableColumn(t, ValueKind.Text)), .. times.Select(t => new TableColumn(t, ValueKind.Time)), .. spans.Select(s => new TableColumn(s, ValueKind.Duration)),
            new("score", ValueKind.Number), new("vip", ValueKind.Flag),
        ];
        string yaml = Head + string.Concat(standards.Select((s, i) => $"  s{i}: {{ {s} }}\n"));
        return [.. StandardSet.Parse(yaml).For(new TableShape(columns, null) { HasEvents = true }).CompiledFor(s_window).Judges];
    }

    private sealed record Call(TimeSpan Wait);
}
