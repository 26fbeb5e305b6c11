using ServiceStandards.Evaluation;
using ServiceStandards.NRules.Sessions;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>The report is that of the streaming engine, to the byte.</summary>
public sealed class ReportTests
{
    private const string Everything = """
        service-standards: 1
        time-zone: UTC
        fields:
          answer-time: { from: arrived-at, to: answered-at }
        exclusions:
          tests: { when: { queue: test }, because: Test calls }
        standards:
          answered-fast: { for: { channel: voice }, share: { answer-time: { at-most: 2m } }, target: 80%, per: day, by: queue, judge: each, evidence: 3 }
          talk: { percentile: { of: talk, at: 90 }, target: { at-most: 6m } }
          rarely: { for: { queue: never-heard-of }, share: { csat: { at-least: 4 } }, target: 50% }
        scorecards:
          phone: { parts: { answered-fast: 1, talk: 1 } }
        drivers:
          satisfaction: { outcome: csat, of: [talk, answer-time] }
        """;

    [Test]
    public void A_session_reports_drivers_unseen_words_negative_times_and_open_records_like_a_plain_evaluation()
    {
        StandardsFor<Call> standards = StandardSet.Parse(Everything).For<Call>();
        var options = new EvaluationOptions { AtRiskWithin = TimeSpan.FromHours(1) };
        Call[] calls = [.. Enumerable.Range(0, 200).Select(Made)];
        LiveSession<Call> session = standards.StartSession(Some.Noon.AddHours(-1), options: options);
        session.InsertAll(calls);
        session.MoveTo(Some.Noon);
        session.Report().Bytes().ShouldBe(standards.Evaluate(calls, Some.Noon, options).Bytes());
    }

    [Test]
    public void Evidence_is_exact_after_most_of_it_went_away()
    {
        StandardsFor<EqualCall> standards = StandardSet.Parse(Some.Waits).For<EqualCall>();
        List<EqualCall> calls = [.. Enumerable.Range(0, 400).Select(i => new EqualCall($"c{i}", Some.Morning.AddSeconds(i), TimeSpan.FromSeconds(i * 7 % 397)))];
        LiveSession<EqualCall> session = standards.StartSession(Some.Noon);
        session.InsertAll(calls);
        foreach (EqualCall worst in calls.OrderByDescending(c => c.Wait).Take(350).ToArray())
        {
            calls.Remove(worst);
            session.Retract(worst);
            if (calls.Count % 25 == 0) session.Report().Bytes().ShouldBe(standards.Evaluate(calls, Some.Noon).Bytes());
        }
    }

    [Test]
    public void Values_as_records_are_judged_too()
    {
        StandardsFor<StructCall> standards = StandardSet.Parse(Some.Waits).For<StructCall>();
        StructCall[] calls = [.. Enumerable.Range(0, 50).Select(i => new StructCall("same", Some.Morning, TimeSpan.FromSeconds(i)))];
        new NRulesEngine().Evaluate(standards, RecordsInMemory.Of(calls), Some.Noon).Bytes().ShouldBe(standards.Evaluate(calls, Some.Noon).Bytes());
    }

    [Test]
    public void Five_hundred_standards_give_the_report_of_the_streaming_engine()
    {
        string yaml = "service-standards: 1\ntime-zone: UTC\nstandards:\n" + string.Concat(Enumerable.Range(0, 500).Select(i =>
            FormattableString.Invariant($"  s{i}: {{ for: {{ queue: q{i % 40} }}, share: {{ talk: {{ at-most: {10 + i}s }} }}, target: 80%, per: day }}\n")));
        StandardsFor<Call> standards = StandardSet.Parse(yaml).For<Call>();
        Call[] calls = [.. Enumerable.Range(0, 300).Select(i => Some.Call($"c{i}", queue: $"q{i % 43}", talked: i * 3))];
        new NRulesEngine().Evaluate(standards, RecordsInMemory.Of(calls), Some.Noon).Bytes().ShouldBe(standards.Evaluate(calls, Some.Noon).Bytes());
    }

    private static Call Made(int i)
    {
        Call call = Some.Call($"c{i}", waited: i * 2, queue: (i % 5) switch { 0 => "test", 1 => "sales", _ => "service" }, talked: i * 5 % 600, csat: (i * 7 % 5) + 1, at: Some.Morning.AddMinutes(i));
        if (i % 10 == 3) call.AnsweredAt = null;
        if (i % 20 == 7) call.AnsweredAt = call.ArrivedAt.AddSeconds(-5);
        return call;
    }
}
