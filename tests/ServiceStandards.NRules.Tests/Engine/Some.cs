using System.Text;
using ServiceStandards.NRules.Facts;
using ServiceStandards.NRules.Sessions;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Tests.Engine;

internal static class Some
{
    public const string Charter = """
        service-standards: 1
        name: Charter
        owner: Service manager
        approved: { by: Board, on: 2026-01-05 }
        source: Interviews
        time-zone: UTC
        fields:
          answer-time: { from: arrived-at, to: answered-at }
        standards:
          answered-fast:
            title: Calls are answered within two minutes
            tags: [telephone, charter]
            for: { channel: voice }
            share: { answer-time: { at-most: 2m } }
            target: 80%
            per: day
            by: queue
          talk:
            for: { channel: voice }
            average: talk
            target: { at-most: 6m }
            per: day
            by: queue
          happy:
            share: { csat: { at-least: 4 } }
            target: 50%
        scorecards:
          phone: { all-of: [answered-fast, talk] }
          all: { parts: { phone: 60, happy: 40 }, pass: 60% }
        """;

    public const string Waits = """
        service-standards: 1
        name: Waits
        owner: Service manager
        approved: { by: Board, on: 2026-01-05 }
        source: Interviews
        time-zone: UTC
        standards:
          fast: { share: { wait: { at-most: 20s } }, target: 80%, evidence: 5 }
        """;

    public static DateTimeOffset Morning { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Noon { get; } = Morning.AddHours(3);

    public static LiveSession<Call> Session(string yaml = Charter) => StandardSet.Parse(yaml).For<Call>().StartSession(Noon);

    public static Call Call(string id, double waited = 60, string queue = "sales", double talked = 120, decimal? csat = null, DateTimeOffset? at = null) => new()
    {
        Id = id,
        Queue = queue,
        ArrivedAt = at ?? Morning,
        AnsweredAt = (at ?? Morning).AddSeconds(waited),
        Talk = TimeSpan.FromSeconds(talked),
        Csat = csat,
    };

    public static Verdict? On<T>(this LiveSession<T> session, string standard)
        where T : class =>
        session.Standards.Single(v => v.Standard == standard).Verdict;

    public static StandardVerdict Standard<T>(this LiveSession<T> session, string standard)
        where T : class =>
        session.Standards.Single(v => v.Standard == standard);

    public static string Bytes(this ComplianceReport report)
    {
        using var stream = new MemoryStream();
        report.WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
