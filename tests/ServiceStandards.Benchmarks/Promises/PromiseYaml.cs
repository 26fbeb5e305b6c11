using System.Text;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Promises;

/// <summary>The promises as a file of standards, by queue and day.</summary>
internal static class PromiseYaml
{
    private const string Head =
        """
        service-standards: 1
        name: Benchmark
        source: Made for measuring speed
        approved: { by: Nobody, on: 2025-11-30 }
        time-zone: Europe/Amsterdam
        fields:
          conversation: { from: answered-at, to: ended-at }
        standards:

        """;

    /// <param name="promises">The standards.</param>
    /// <param name="cells">How they are cut into cells; empty = not at all.</param>
    public static string Of(IEnumerable<Promise> promises, string cells = "per: day, by: queue")
    {
        var text = new StringBuilder(Head);
        string cut = cells.Length == 0 ? "" : ", " + cells;
        foreach (Promise promise in promises) text.Append(Invariant($"  {promise.Id}: {{ for: {{ {For(promise)} }}, {Measure(promise)}{cut} }}\n"));
        return text.ToString();
    }

    private static string For(Promise promise) => promise is Promise.Talked or Promise.Held
        ? $"channel: {promise.Channel}, outcome: answered"
        : $"channel: {promise.Channel}";

    private static string Measure(Promise promise) => promise switch
    {
        Promise.Answered answered => Invariant($"service-level: {{ within: {answered.Seconds}s, abandoned: missed }}, target: 80%"),
        Promise.Waited waited => Invariant($"share: {{ wait: {{ at-most: {waited.Seconds}s }} }}, target: 80%"),
        Promise.Talked talked => Invariant($"share: {{ conversation: {{ at-most: {talked.Seconds}s }} }}, target: 80%"),
        Promise.Held held => Invariant($"share: {{ hold: {{ at-most: {held.Seconds}s }} }}, target: 90%"),
        Promise.Rated rated => Invariant($"share: {{ csat: {{ at-least: {rated.Mark} }} }}, target: 70%"),
        Promise.Transferred transferred => Invariant($"share: {{ transfers: {{ at-most: {transferred.Times} }} }}, target: 80%"),
        Promise.Abandoned => "share: { outcome: abandoned }, target: { at-most: 5% }",
        _ => throw new InvalidOperationException($"Unknown promise {promise.Id}."),
    };
}
