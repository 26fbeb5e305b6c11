namespace ServiceStandards.ReportingJob.Tests;

/// <summary>Standards that use what can go wrong between two runs: clocks that run for days, a scope that a clock decides, cells, percentiles, a scorecard.</summary>
internal static class TestStandards
{
    public const string Everything = """
        service-standards: 1
        name: Test standards
        source: Interviews
        approved: { by: Board, on: 2026-01-05 }
        time-zone: Europe/Amsterdam
        fields:
          reply-time: { from: arrived-at, to: first-reply-at }
          callback-time: { from: arrived-at, to: fulfilled-at }
        standards:
          answered: { for: { channel: [voice, chat], outcome: [answered, abandoned] }, service-level: { within: 60s, abandoned: missed }, target: 80%, per: day, by: queue }
          replies: { for: { channel: email }, share: { reply-time: { at-most: 10h } }, target: { at-least: 90%, tolerate: 5pp }, per: week }
          slow-replies: { for: { channel: email, reply-time: { above: 6h } }, share: { reply-time: { at-most: 30h } }, target: 50% }
          callbacks: { for: { outcome: callback }, share: { callback-time: { at-most: 3h } }, target: 75% }
          typical-reply: { for: { channel: email }, percentile: { of: reply-time, at: 90 }, target: { at-most: 12h } }
          handling: { average: handle-time, target: { at-most: 6m }, by: channel }
          satisfaction: { for: { csat: { given: yes } }, share: { csat: { at-least: 4 } }, target: 75% }
        scorecards:
          charter: { parts: { answered: 50, replies: 50 }, must: [answered] }
        """;

    public const string Neighbours = """
        service-standards: 1
        source: Interviews
        approved: { by: Board, on: 2026-01-05 }
        time-zone: Europe/Amsterdam
        fields:
          stayed-away: { until-next: { same: [customer] } }
          came-back: { since-previous: { same: [customer] } }
        standards:
          solved: { share: { stayed-away: { above: 2d } }, target: 60%, per: day }
          patience: { average: came-back, target: { at-least: 1d } }
        """;
}
