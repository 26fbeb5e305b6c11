using static ServiceStandards.Tests.Compilation.Vectors.VectorCase;

namespace ServiceStandards.Tests.Compilation.Vectors;

/// <summary>Standards with everything that vectors take.</summary>
internal static class VectorCases
{
    private const string Waits = "wait: {{ at-most: {0} }}", Talks = "talk: {{ at-least: {0} }}", Scores = "score: {{ at-most: {0} }}", Floor = "target: 80%";

    public static IEnumerable<VectorCase> All =>
    [
        .. new[] { 2, 8, 9, 15 }.Select(count => new VectorCase($"{count} upper limits of a running time", Ladder(Waits, Seconds(count, 5), $"{Floor}, per: day"))),
        .. new[] { 2, 8, 9, 15 }.Select(count => new VectorCase($"{count} lower limits", Ladder(Talks, Seconds(count, 10), $"{Floor}, by: queue, evidence: {count % 6}"))),
        .. new[] { 1, 5 }.Select(evidence => new VectorCase($"15 limits of numbers around zero, evidence {evidence}", Ladder(Scores, Numbers(15), $"{Floor}, evidence: {evidence}"))),
        new("lower limits of numbers around zero", Ladder("score: {{ at-least: {0} }}", Numbers(15), $"{Floor}, evidence: 2")),
        new("ladders under ceilings", [.. Ladder("wait: {{ at-least: {0} }}", Seconds(9, 10), "target: { at-most: 20% }, evidence: 3"), .. Ladder(Scores, Numbers(10), "target: { at-most: 20% }")]),
        new("a ladder inside other conditions", Ladder("any: [{{ wait: {{ below: {0} }} }}, {{ score: {{ above: 3 }} }}]", Seconds(5, 15), $"{Floor}, exclude: storm")) { InWindow = true },
        .. Enumerable.Range(0, 6).Select(evidence => new VectorCase($"single limits, evidence {evidence}", Singles(evidence))),
        new("counts", "count: { wait: { above: 60s } }, target: { at-most: 5 }, per: day, by: [queue, team], evidence: 4", "count: { score: { below: -3 } }, target: { at-least: 100 }, per: month", "count: {}, target: { at-least: 1 }"),
        .. new[] { false, true }.Select(own => new VectorCase($"service levels, outcomes {(own ? "named" : "inferred")}", ServiceLevels()) { OwnOutcome = own, InWindow = own }),
        new("exclusions, some undecided", [.. Ladder(Waits, Seconds(3, 20), $"{Floor}, exclude: [storm, moved], per: day"), $"share: {{ talk: {{ at-most: 1m }} }}, {Floor}, exclude: [moved, {{ when: {{ score: {{ above: 5 }} }}, because: Odd }}, storm]"]),
        new("cells by what is no text", [.. new[] { "talk", "pace", "score", "team" }.SelectMany(by => new[] { $"share: {{ wait: {{ at-most: 30s }} }}, {Floor}, per: day, by: {by}", $"share: {{ wait: {{ at-most: 50s }} }}, {Floor}, by: {by}" })]),
        new("negative times", [.. Ladder("reply-time: {{ at-most: {0} }}", Seconds(4, 1200), $"{Floor}, per: day"), $"share: {{ reply-time: {{ at-most: 30m }}, wait: {{ at-most: 20s }} }}, {Floor}, for: {{ channel: email }}"]),
        new("a number in a scope", $"for: {{ score: {{ above: -2 }} }}, share: {{ talk: {{ below: 100s }} }}, {Floor}"),
        new("a number in an exclusion", $"share: {{ wait: {{ at-most: 20s }} }}, exclude: {{ when: {{ score: {{ in: [1, 2, 3] }} }}, because: Low }}, {Floor}"),
        new("versions", $"share: {{ wait: {{ at-most: 20s }} }}, {Floor}, effective: {{ from: 2026-03-01 }}", $"share: {{ wait: {{ at-most: 30s }} }}, {Floor}, effective: {{ until: 2026-03-02 }}, per: week") { InWindow = true },
        new("many scopes, many units", ManyScopes()),
        new("many scopes, many units, in a window", ManyScopes()) { InWindow = true },
    ];

    private static string[] Singles(int evidence) =>
    [
        $"share: {{ wait: {{ at-most: 30s }} }}, {Floor}, evidence: {evidence}, per: day",
        $"share: {{ talk: {{ at-least: 50s }} }}, {Floor}, evidence: {evidence}, by: team",
        $"share: {{ score: {{ between: [-3, 3] }} }}, {Floor}, evidence: {evidence}, by: [queue, channel]",
        $"share: {{ score: {{ above: 0 }} }}, target: {{ at-most: 40% }}, evidence: {evidence}, per: month, by: queue",
        $"share: {{ channel: voice }}, {Floor}, evidence: {evidence}",
        $"share: {{ wait: {{ given: yes }} }}, {Floor}, evidence: {evidence}, at: replied-at, per: day",
        $"share: {{ not: {{ reply-time: {{ above: 40m }} }} }}, {Floor}, evidence: {evidence}",
    ];

    private static string[] ServiceLevels() =>
    [
        .. new[] { "missed", "met", "ignored", "ignored-within", "met-within" }.Select(a => $"service-level: {{ within: 20s, abandoned: {a} }}, {Floor}, per: day"),
        $"service-level: {{ within: 30s, abandoned: missed, short-abandon: 10s, strict: yes }}, {Floor}, by: queue",
        $"service-level: {{ within: 50s, abandoned: ignored, outcomes: {{ callback: met, busy: missed }} }}, {Floor}, evidence: 2",
        .. new[] { "20s", "30s", "40s" }.Select(within => $"service-level: {{ within: {within}, abandoned: ignored-within, short-abandon: 5s }}, {Floor}, for: {{ channel: voice }}"),
    ];

    private static string[] ManyScopes()
    {
        string[] scopes = ["channel: voice", "channel: { not: voice }", "queue: [sales, service], team: a", "any: [{ channel: chat }, { talk: { above: 90s } }]", "wait: { at-most: 60s }"];
        return
        [
            .. scopes.SelectMany((scope, i) => Ladder(Waits, Seconds(3 + i, 10), $"{Floor}, for: {{ {scope} }}, per: day, by: team")),
            .. scopes.SelectMany(scope => Ladder(Talks, Seconds(2, 30), $"{Floor}, for: {{ {scope} }}, by: [team, queue]")),
            .. scopes.Select(scope => $"share: {{ score: {{ at-most: 4 }} }}, {Floor}, for: {{ {scope} }}"),
            .. scopes.Select(scope => $"share: {{ queue: sales }}, {Floor}, for: {{ {scope} }}, per: month, exclude: storm"),
        ];
    }

    private static IEnumerable<string> Seconds(int count, int step) => Enumerable.Range(1, count).Select(i => $"{i * step}s");

    private static IEnumerable<string> Numbers(int count) => Enumerable.Range(-12, count).Select(i => $"{i}");
}
