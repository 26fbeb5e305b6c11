using System.Text;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

/// <summary>Standards of every kind of measure, and messages that fall under them in every way.</summary>
internal static class Some
{
    public const string Yaml = """
        service-standards: 1
        name: Mail charter
        time-zone: Europe/Amsterdam
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
        exclusions:
          storm: { when: { queue: storm }, because: Storm }
        standards:
          reply: { title: Answered in time, for: { channel: email }, share: { reply-time: { at-most: 4h } }, target: 90%, per: day, by: queue, evidence: 3 }
          talk: { average: talk, target: { at-most: 6m } }
          longest: { percentile: { of: talk, at: 95 }, target: { at-most: 10m }, by: [channel, queue] }
          per-mail: { rate: { of: talk, per: { channel: email } }, target: { at-most: 5m } }
          promoters: { nps: nps, target: { at-least: 10 } }
          chats: { count: { channel: chatt } }
        drivers:
          ease: { outcome: csat, of: [ease, talk], by: queue }
        """;

    public static DateTimeOffset AsOf { get; } = new(2026, 3, 4, 12, 0, 0, TimeSpan.FromHours(1));

    public static StandardSet Standards { get; } = StandardSet.Parse(Yaml);

    public static IReadOnlyList<Mail> Mails { get; } =
    [
        .. Enumerable.Range(0, 60).Select(i => new Mail
        {
            Id = $"m{i:00}",
            Channel = i % 7 == 0 ? null : i % 3 == 0 ? "voice" : "email",
            Queue = (i % 5) switch { 0 => "sales", 1 => "\ud800 half a pair", 2 => "storm", 3 => null, _ => "<b>\u202eright to left" },
            ArrivedAt = i == 9 ? null : AsOf.AddHours(-i),
            FirstReplyAt = i < 6 ? null : AsOf.AddHours(-i).AddMinutes(17 * (i % 23)),
            Talk = i % 4 == 0 ? null : TimeSpan.FromTicks(3_333_333_333L * (i % 11)),
            Csat = i % 6 == 0 ? null : (i % 5) + 0.50m,
            Nps = i % 2 == 0 ? i % 11 : null,
            Ease = (i * i) % 7,
        }),
    ];

    public static Tally Tally(IReadOnlyList<Mail>? mails = null, StandardSet? standards = null) =>
        (standards ?? Standards).For<Mail>().Measure(new Rows(mails ?? Mails), AsOf, new EvaluationOptions { AtRiskWithin = TimeSpan.FromHours(4), Threads = 1 });

    public static byte[] Saved(Tally tally)
    {
        using var stream = new MemoryStream();
        tally.Save(stream);
        return stream.ToArray();
    }

    public static Tally Read(byte[] saved) => ServiceStandards.Tallies.Tally.Load(new MemoryStream(saved));

    public static Tally Read(string saved) => Read(Encoding.UTF8.GetBytes(saved));

    /// <summary>A source that leaves rows out, too.</summary>
    private sealed class Rows(IReadOnlyList<Mail> mails) : RecordSource<Mail>
    {
        public override RowsLeftOut LeftOut => new()
        {
            Rejected = 2, Skipped = 1, RejectedEvents = 1, StrayEvents = 4,
            Samples = [new RejectedRow(7, "Wait", "no number"), new RejectedRow(9, null, "too few columns")],
            EventSamples = [new RejectedRow(3, "at", "no time")],
        };

        public override IReadOnlyList<RecordReader<Mail>> Open(int most) => new ListRecords<Mail>(mails).Open(most);
    }
}
