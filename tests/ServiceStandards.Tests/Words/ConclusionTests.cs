using System.Globalization;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Words;

public sealed class ConclusionTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    public sealed record Call(string Channel, string? Queue, TimeSpan? Wait, string Outcome, decimal? Score, DateTimeOffset ArrivedAt);

    private static Call Some(double? seconds, string? queue = "sales", decimal? score = null) =>
        new("voice", queue, seconds is { } s ? TimeSpan.FromSeconds(s) : null, "answered", score, s_asOf.AddDays(-1));

    private static IEnumerable<Call> Calls(int met, int missed = 0, int unmeasurable = 0, string? queue = "sales") =>
        [.. Enumerable.Repeat(Some(10, queue), met), .. Enumerable.Repeat(Some(1000, queue), missed), .. Enumerable.Repeat(Some(null, queue), unmeasurable)];

    [Test]
    public void The_sentence_of_the_charter()
    {
        StandardResult result = Judge("service-level: { within: 2m }, target: 90%", Calls(24694, 5439));
        result.Promise.English.ShouldBe("90~% of the calls are answered within 2 minutes.".Replace('~', '\u00A0'));
        result.Promise.Dutch.ShouldBe("90~% van de gesprekken wordt binnen 2 minuten beantwoord.".Replace('~', '\u00A0'));
        Said(result).ShouldBe((
            "That is not achieved: 81.95~%, 2,426 calls too few.",
            "Dat is niet gehaald: 81,95~%, 2~426 gesprekken te weinig."));
    }

    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", 95, 5, 0,
        "That is achieved: 95~%, with 5 calls to spare.",
        "Dat is gehaald: 95~%, met een speling van 5 gesprekken.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", 9, 1, 0,
        "That is achieved: 90~%, with nothing to spare.",
        "Dat is gehaald: 90~%, zonder speling.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", 89, 11, 0,
        "That is not achieved: 89~%, 1 call too few.",
        "Dat is niet gehaald: 89~%, 1 gesprek te weinig.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: { above: 90% }", 9, 1, 0,
        "That is not achieved: 90~%, 1 call too few.",
        "Dat is niet gehaald: 90~%, 1 gesprek te weinig.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: { at-least: 90%, tolerate: 2pp }", 1768, 232, 0,
        "That is not achieved, but tolerated: 88.4~%, 32 calls too few.",
        "Dat is niet gehaald, maar wordt gedoogd: 88,4~%, 32 gesprekken te weinig.")]
    [TestCase("share: { wait: { above: 2m } }, target: { at-most: 5% }", 90, 10, 0,
        "That is not achieved: 10~%, 5 calls too many.",
        "Dat is niet gehaald: 10~%, 5 gesprekken te veel.")]
    [TestCase("share: { wait: { above: 2m } }, target: { at-most: 5% }", 98, 2, 0,
        "That is achieved: 2~%, with 3 calls to spare.",
        "Dat is gehaald: 2~%, met een speling van 3 gesprekken.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: { between: [80%, 90%] }", 95, 5, 0,
        "That is not achieved: 95~%, 5 percentage points too much.",
        "Dat is niet gehaald: 95~%, 5 procentpunten te veel.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: { between: [80%, 90%] }", 75, 25, 0,
        "That is not achieved: 75~%, 5 percentage points too little.",
        "Dat is niet gehaald: 75~%, 5 procentpunten te weinig.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: { between: [80%, 90%] }", 82, 18, 0,
        "That is achieved: 82~%, with 2 percentage points to spare.",
        "Dat is gehaald: 82~%, met een speling van 2 procentpunten.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", 89996, 10004, 0,
        "That is not achieved: 89.996~%, 4 calls too few.",
        "Dat is niet gehaald: 89,996~%, 4 gesprekken te weinig.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%, confidence: 95%", 92, 8, 0,
        "That is not achieved: 92~%, not certain enough with 100 calls (95~% confidence).",
        "Dat is niet gehaald: 92~%, met 100 gesprekken niet zeker genoeg (95~% zekerheid).")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%, confidence: 95%", 990, 10, 0,
        "That is achieved: 99~%.",
        "Dat is gehaald: 99~%.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%, minimum: 30", 12, 1, 0,
        "That cannot be said yet: 13 calls judged, at least 30 needed; so far it is 92.31~%.",
        "Dat valt nog niet te zeggen: 13 gesprekken beoordeeld, minstens 30 nodig; tot nu toe is het 92,31~%.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", 0, 0, 0,
        "That cannot be said: no call was judged.",
        "Dat valt niet te zeggen: er is geen gesprek beoordeeld.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%, minimum: 30", 0, 0, 0,
        "That cannot be said: no call was judged.",
        "Dat valt niet te zeggen: er is geen gesprek beoordeeld.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", 90, 9, 1,
        "That is achieved: 90.91~%, with nothing to spare.",
        "Dat is gehaald: 90,91~%, zonder speling.")]
    [TestCase("share: { wait: { at-most: 2m } }, target: 90%", 900, 90, 12,
        "That cannot be decided for lack of data on 12 calls: it can still become 89.82~% to 91.02~%.",
        "Dat valt niet te beslissen door gebrek aan gegevens over 12 gesprekken: het kan nog 89,82~% tot 91,02~% worden.")]
    [TestCase("share: { wait: { at-most: 2m } }", 1234, 1111, 0,
        "It is 52.62~%, over 2,345 calls.",
        "Het is 52,62~%, over 2~345 gesprekken.")]
    [TestCase("share: { wait: { at-most: 2m } }", 0, 0, 0,
        "There is no figure: no call was judged.",
        "Er is geen cijfer: er is geen gesprek beoordeeld.")]
    [TestCase("count: { wait: { above: 2m } }, target: { at-most: 10 }", 0, 11, 0,
        "That is not achieved: 11, 1 call too many.",
        "Dat is niet gehaald: 11, 1 gesprek te veel.")]
    [TestCase("count: { wait: { above: 2m } }, target: { at-least: 10 }", 0, 8, 0,
        "That is not achieved: 8, 2 calls too few.",
        "Dat is niet gehaald: 8, 2 gesprekken te weinig.")]
    [TestCase("count: { wait: { above: 2m } }, target: { at-most: 10 }", 0, 3, 0,
        "That is achieved: 3, with 7 calls to spare.",
        "Dat is gehaald: 3, met een speling van 7 gesprekken.")]
    [TestCase("average: wait, target: { at-most: 6m }", 1, 1, 0,
        "That is not achieved: 8 minutes 25 seconds, 2 minutes 25 seconds too much.",
        "Dat is niet gehaald: 8 minuten 25 seconden, 2 minuten 25 seconden te veel.")]
    [TestCase("average: wait, target: { at-most: 9m }", 1, 1, 0,
        "That is achieved: 8 minutes 25 seconds, with 35 seconds to spare.",
        "Dat is gehaald: 8 minuten 25 seconden, met een speling van 35 seconden.")]
    [TestCase("average: wait, target: { at-least: 12s }", 1, 0, 0,
        "That is not achieved: 10 seconds, 2 seconds too little.",
        "Dat is niet gehaald: 10 seconden, 2 seconden te weinig.")]
    [TestCase("average: wait, target: { below: 10s }", 1, 0, 0,
        "That is not achieved: 10 seconds, right on the limit, which is not enough.",
        "Dat is niet gehaald: 10 seconden, precies op de grens, en dat is niet genoeg.")]
    public void A_verdict_reads_so(string standard, int met, int missed, int unmeasurable, string english, string dutch) =>
        Said(Judge(standard, Calls(met, missed, unmeasurable))).ShouldBe((english, dutch));

    [Test]
    public void A_cell_that_fails_the_whole_is_said() =>
        Said(Judge("share: { wait: { at-most: 2m } }, target: 90%, by: queue, judge: each", [.. Calls(95), .. Calls(4, 1, queue: "help")])).ShouldBe((
            "That is not achieved: 99~% as a whole, but not in 1 of the 2 parts: help.",
            "Dat is niet gehaald: 99~% over het geheel, maar niet in 1 van de 2 delen: help."));

    [Test]
    public void The_cells_that_fail_are_named_where_the_whole_fails_too() =>
        Said(Judge("share: { wait: { at-most: 2m } }, target: 90%, by: queue, judge: each", [.. Calls(1, 9, queue: null), .. Calls(4, 1, queue: "help")])).ShouldBe((
            "That is not achieved: 33.33~%, 9 calls too few; it fails in 2 of the 2 parts: help and (none).",
            "Dat is niet gehaald: 33,33~%, 9 gesprekken te weinig; in 2 van de 2 delen is het niet gehaald: help en (geen)."));

    [Test]
    public void Of_many_cells_that_fail_the_first_are_named() =>
        Said(Judge("share: { wait: { at-most: 2m } }, target: { at-least: 10% }, by: queue, judge: each", [.. Calls(99), .. "abcdefgh".SelectMany(c => Calls(0, 1, queue: $"{c}"))])).ShouldBe((
            "That is not achieved: 92.52~% as a whole, but not in 8 of the 9 parts: a, b, c, d, e, f and 2 more.",
            "Dat is niet gehaald: 92,52~% over het geheel, maar niet in 8 van de 9 delen: a, b, c, d, e, f en nog 2."));

    [TestCase("highest: age, target: { at-most: 4h }", "1 hour, with 3 hours to spare", "6 hours", "1 uur, met een speling van 3 uur", "6 uur")]
    [TestCase("total: age, target: { at-most: 6h }", "1 hour, with 5 hours to spare", "7 hours", "1 uur, met een speling van 5 uur", "7 uur")]
    [TestCase("average: age, target: { at-most: 3h }", "1 hour, with 2 hours to spare", "3 hours 30 minutes", "1 uur, met een speling van 2 uur", "3 uur 30 minuten")]
    [TestCase("percentile: { of: age, at: 95 }, target: { below: 6h }", "1 hour, with 5 hours to spare", "6 hours", "1 uur, met een speling van 5 uur", "6 uur")]
    public void A_figure_that_a_running_record_has_passed_already_cannot_stay(string standard, string now, string soFar, string nu, string totNuToe)
    {
        StandardResult result = Running(standard);
        result.Whole.CannotStay.ShouldBeTrue();
        result.Conclusion.ShouldBe(new Sentence(
            $"That is achieved: {now}. It cannot stay so: with the time so far of what still runs it is {soFar} already.",
            $"Dat is gehaald: {nu}. Dat kan zo niet blijven: met de tijd tot nu toe van wat nog loopt is het al {totNuToe}."));
    }

    [TestCase("highest: age, target: { at-most: 6h }")]
    [TestCase("lowest: age, target: { at-most: 4h }")]
    [TestCase("highest: age, target: { at-least: 30m }")]
    [TestCase("highest: behind, target: { at-most: 0s }")]
    [TestCase("share: { age: { at-most: 4h } }, target: { at-least: 50% }")]
    public void A_figure_that_running_records_can_still_leave_as_it_is_may_stay(string standard)
    {
        StandardResult result = Running(standard);
        result.Verdict.ShouldBe(Verdict.Compliant);
        result.Whole.CannotStay.ShouldBeFalse();
        result.Conclusion.English.ShouldNotContain("stay");
    }

    [TestCase("highest: age", 1, 6)]
    [TestCase("lowest: age", 1, 1)]
    [TestCase("average: age", 1, 3.5)]
    [TestCase("total: age", 1, 7)]
    [TestCase("median: age", 1, 1)]
    [TestCase("percentile: { of: age, at: 51 }", 1, 6)]
    public void The_range_of_a_figure_counts_the_time_so_far_in(string standard, double low, double high)
    {
        Figures whole = Running(standard).Whole;
        (whole.Attained, whole.Judged, whole.Pending).ShouldBe((3600m, 1, 1));
        (whole.RangeLow, whole.RangeHigh).ShouldBe(((decimal)low * 3600, (decimal)high * 3600));
    }

    [Test]
    public void A_score_counts_points() =>
        Said(Judge("nps: score, target: { at-least: 40 }", new decimal[] { 10, 9, 5 }.Select(s => Some(1, score: s)))).ShouldBe((
            "That is not achieved: 33.3 points, 6.7 points too little.",
            "Dat is niet gehaald: 33,3 punten, 6,7 punten te weinig."));

    [Test]
    public void A_figure_too_near_its_limit_to_be_written_apart_from_it_is_said_to_be_on_its_side() =>
        Said(Judge("average: score, target: { at-least: 4 }", new[] { 3.99999999999m, 4m }.Select(s => Some(1, score: s)))).ShouldBe((
            "That is not achieved: just under 4.",
            "Dat is niet gehaald: net onder 4."));

    [Test]
    public void An_average_a_part_of_a_tick_over_its_limit_is_just_over_it() =>
        Said(Judge("average: wait, target: { at-most: 6m }", [Some(360), Some(360), Some(360.0000001)])).ShouldBe((
            "That is not achieved: just over 6 minutes.",
            "Dat is niet gehaald: net boven 6 minuten."));

    [Test]
    public void The_machine_s_culture_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Judge("service-level: { within: 2m }, target: 99.5%", Calls(1)).Promise.English.ShouldStartWith("99.5\u00A0% of the calls");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static StandardResult Judge(string standard, IEnumerable<Call> calls) =>
        StandardSet.Parse($$"""
            service-standards: 1
            standards:
              it: { for: { channel: voice }, {{standard}} }
            """).For<Call>().Evaluate([.. calls], s_asOf).Standards[0];

    public sealed record Ticket(string Channel, DateTimeOffset ArrivedAt, DateTimeOffset? AnsweredAt, TimeSpan Talk);

    /// <summary>One answered after an hour, one open for six.</summary>
    private static StandardResult Running(string standard) =>
        StandardSet.Parse($$"""
            service-standards: 1
            fields:
              age: { from: arrived-at, to: answered-at }
              behind: { difference: [talk, age] }
            standards:
              it: { {{standard}} }
            """).For<Ticket>().Evaluate(
            [
                new("voice", s_asOf.AddHours(-6), s_asOf.AddHours(-5), TimeSpan.FromHours(1)),
                new("voice", s_asOf.AddHours(-6), null, TimeSpan.FromHours(7)),
            ], s_asOf).Standards[0];

    private static (string, string) Said(StandardResult result) => (Plain(result.Conclusion.English), Plain(result.Conclusion.Dutch));

    /// <summary>No-break spaces are written ~ here, to be seen.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', '~');
}
