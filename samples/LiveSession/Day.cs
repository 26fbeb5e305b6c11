using NRules.Fluent;
using ServiceStandards;
using ServiceStandards.NRules;
using ServiceStandards.NRules.Facts;
using ServiceStandards.NRules.Sessions;

namespace LiveSession;

/// <summary>A morning of a call centre: calls come and are answered, the clock runs, and who must know is told.</summary>
internal static class Day
{
    /// <summary>What the sample prints.</summary>
    public const string Expected = """
        09:00 answered: NoData, talk: NoData
        09:01 answered: Compliant, talk: NoData
        09:07 answered: Compliant, talk: Compliant
        09:13 answered: NonCompliant, talk: Compliant
        09:30 answered: NonCompliant, talk: NonCompliant
              tell the lead of sales: answered and talk fail on 2026-03-02
        09:40 answered: NonCompliant, talk: Compliant

        """;

    private const string Charter = """
        service-standards: 1
        name: Charter of the call centre
        owner: Customer service manager
        approved: { by: Board, on: 2026-01-05 }
        source: Interviews with customers
        time-zone: Europe/Amsterdam
        fields:
          answer-time: { from: arrived-at, to: answered-at }
        standards:
          answered: { share: { answer-time: { at-most: 2m } }, target: 80%, per: day, by: queue }
          talk: { average: talk, target: { at-most: 10m }, per: day, by: queue }
        """;

    private static readonly DateTimeOffset s_nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    public static void Run(TextWriter output)
    {
        var own = new RuleRepository();
        own.Load(rules => rules.From(typeof(TwoStandardsFail)));
        LiveSession<Call> session = StandardSet.Parse(Charter, "charter.yaml").For<Call>().StartSession(s_nine, own);
        Tell(session, output);

        var first = new Call { Id = "1", Queue = "sales", ArrivedAt = s_nine };
        session.Insert(first);
        first.AnsweredAt = s_nine.AddSeconds(40);
        session.MoveTo(s_nine.AddMinutes(1));
        session.Update(first);
        Tell(session, output);

        first.Talk = TimeSpan.FromMinutes(6);
        session.MoveTo(s_nine.AddMinutes(7));
        session.Update(first);
        Tell(session, output);

        var second = new Call { Id = "2", Queue = "sales", ArrivedAt = s_nine.AddMinutes(10) };
        session.Insert(second);
        session.MoveTo(s_nine.AddMinutes(13)); // nobody answered: the clock alone turns the verdict
        Tell(session, output);

        (second.AnsweredAt, second.Talk) = (s_nine.AddMinutes(14), TimeSpan.FromMinutes(16));
        session.MoveTo(s_nine.AddMinutes(30));
        session.Update(second);
        Tell(session, output);

        second.Talk = TimeSpan.FromMinutes(12); // the log was wrong
        session.MoveTo(s_nine.AddMinutes(40));
        session.Update(second);
        Tell(session, output);
    }

    private static void Tell(LiveSession<Call> session, TextWriter output)
    {
        IEnumerable<string> verdicts = session.Standards.OrderBy(v => v.Standard, StringComparer.Ordinal).Select(v => $"{v.Standard}: {v.Verdict}");
        output.WriteLine(FormattableString.Invariant($"{session.AsOf:HH:mm} {string.Join(", ", verdicts)}"));
        foreach (Alert alert in session.Session.Query<Alert>())
            output.WriteLine($"      tell the lead of {alert.Queue}: {string.Join(" and ", alert.Standards)} fail on {alert.Day}");
    }
}
