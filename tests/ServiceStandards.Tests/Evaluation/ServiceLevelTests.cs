using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Evaluation;

/// <summary>The worked example of the trade press: 1000 answered, 60 abandoned; within 20 s 860 answered and 20 abandoned, 10 of these within 5 s.</summary>
public sealed class ServiceLevelTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    public sealed record Call(string Id, string Outcome, TimeSpan? Wait, DateTimeOffset ArrivedAt);

    public sealed record TimedCall(DateTimeOffset ArrivedAt, DateTimeOffset? AnsweredAt, DateTimeOffset? AbandonedAt);

    [TestCase("ignored", "0.86", 860, 140)]
    [TestCase("missed", "0.811320754716981132", 860, 200)]
    [TestCase("ignored-within", "0.826923076923076923", 860, 180)]
    [TestCase("met-within", "0.830188679245283019", 880, 180)]
    public void The_formula_is_the_one_that_is_written(string abandoned, string attained, int met, int missed)
    {
        Figures whole = Judge($"service-level: {{ within: 20s, abandoned: {abandoned} }}").Whole;

        whole.Met.ShouldBe(met);
        whole.Missed.ShouldBe(missed);
        whole.Attained.ShouldBe(decimal.Parse(attained, System.Globalization.CultureInfo.InvariantCulture));
        (whole.Judged + whole.Skipped.Values.Sum()).ShouldBe(1060);
    }

    [Test]
    public void Short_abandons_leave_the_denominator()
    {
        Figures whole = Judge("service-level: { within: 20s, abandoned: missed, short-abandon: 5s }").Whole;

        whole.Judged.ShouldBe(1050);
        whole.Skipped["short-abandon"].ShouldBe(10);
    }

    [TestCase("answered", 2, 1)]
    [TestCase("abandoned", 1, 2)]
    [TestCase("[answered, abandoned]", 3, 0)]
    [TestCase("busy", 0, 3)]
    [TestCase("{ not: abandoned }", 2, 1)]
    public void Where_a_call_names_no_outcome_its_times_tell_and_an_answer_goes_before(string outcome, int met, int missed)
    {
        DateTimeOffset at = s_asOf.AddDays(-1);
        TimedCall[] calls = [new(at, at, null), new(at, null, at), new(at, at, at), new(at, null, null)];
        Figures whole = StandardSet.Parse($"service-standards: 1\nstandards: {{ s: {{ count: {{ outcome: {outcome} }} }} }}").For<TimedCall>().Evaluate(calls, s_asOf).Standards[0].Whole;
        (whole.Met, whole.Missed, whole.Pending).ShouldBe((met, missed, 1));
    }

    private static StandardResult Judge(string measure)
    {
        StandardSet standards = StandardSet.Parse($"""
            service-standards: 1
            standards:
              answered:
                {measure}
                target: 80%
            """);
        return standards.For<Call>().Evaluate(Calls(), s_asOf).Standards[0];
    }

    private static List<Call> Calls() =>
    [
        .. Some(860, "answered", 20), .. Some(140, "answered", 21),
        .. Some(10, "abandoned", 4), .. Some(10, "abandoned", 20), .. Some(40, "abandoned", 60),
    ];

    private static IEnumerable<Call> Some(int count, string outcome, int seconds) =>
        Enumerable.Range(0, count).Select(i => new Call($"{outcome}-{seconds}-{i}", outcome, TimeSpan.FromSeconds(seconds), s_asOf.AddDays(-1)));
}
