using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Promises;

/// <summary>
/// The promises as one aggregate query of DuckDB over the CSV file. Per promise one FILTER aggregate counts those that met it; how many
/// were judged is counted once for all promises about the same contacts.
/// </summary>
internal static class PromiseSql
{
    private const string Wait = "date_diff('second', arrived, coalesce(answered, abandoned))";
    private const string Talk = "date_diff('second', answered, ended)";

    private const string Columns =
        "{'id': 'VARCHAR', 'channel': 'VARCHAR', 'queue': 'VARCHAR', 'agent': 'VARCHAR', 'customer': 'VARCHAR', 'topic': 'VARCHAR', "
        + "'arrived': 'TIMESTAMP', 'answered': 'TIMESTAMP', 'ended': 'TIMESTAMP', 'abandoned': 'TIMESTAMP', 'transfers': 'INTEGER', 'hold': 'INTEGER', 'csat': 'INTEGER'}";

    /// <summary>As people write it: each aggregate says all of its condition.</summary>
    public static string AsWritten(string path, IReadOnlyList<Promise> promises) =>
        $"SELECT queue, strftime(CAST(arrived AS DATE), '%Y-%m-%d') AS day, {Aggregates(promises, Wait, Talk)} FROM {Table(path)} GROUP BY ALL";

    /// <summary>The best found by hand: wait and talk are computed once in a sub-query, the day is a number, and texts that are compared often are flags.</summary>
    public static string ByHand(string path, IReadOnlyList<Promise> promises)
    {
        string inner = $"SELECT queue, CAST(arrived AS DATE) AS day, channel, answered IS NOT NULL AS served, abandoned IS NOT NULL AS gone, {Wait} AS waited, {Talk} AS talked, hold, csat, transfers FROM {Table(path)}";
        string sums = Aggregates(promises, "waited", "talked").Replace("answered IS NOT NULL", "served", StringComparison.Ordinal).Replace("abandoned IS NOT NULL", "gone", StringComparison.Ordinal);
        return $"SELECT queue, strftime(day, '%Y-%m-%d'), sums.* EXCLUDE (queue, day) FROM (SELECT queue, day, {sums} FROM ({inner}) GROUP BY ALL) AS sums";
    }

    private static string Table(string path) => $"read_csv('{path}', header = true, columns = {Columns})";

    private static string Aggregates(IReadOnlyList<Promise> promises, string wait, string talk) => string.Join(", ",
        promises.Select((p, i) => Invariant($"count(*) FILTER (WHERE {Judged(PromiseScopes.Of(p))} AND {Met(p, wait, talk)}) AS met{i}"))
            .Concat(PromiseScopes.Distinct(promises).Select((scope, i) => Invariant($"count(*) FILTER (WHERE {Judged(scope)}) AS judged{i}"))));

    private static string Judged(PromiseScope scope) =>
        scope.Field is { } field ? $"channel = '{scope.Channel}' AND {field} IS NOT NULL" : $"channel = '{scope.Channel}'";

    private static string Met(Promise promise, string wait, string talk) => promise switch
    {
        Promise.Answered answered => Invariant($"answered IS NOT NULL AND {wait} <= {answered.Seconds}"),
        Promise.Waited waited => Invariant($"{wait} <= {waited.Seconds}"),
        Promise.Talked talked => Invariant($"{talk} <= {talked.Seconds}"),
        Promise.Held held => Invariant($"hold <= {held.Seconds}"),
        Promise.Rated rated => Invariant($"csat >= {rated.Mark}"),
        Promise.Transferred transferred => Invariant($"transfers <= {transferred.Times}"),
        Promise.Abandoned => "abandoned IS NOT NULL",
        _ => throw new InvalidOperationException($"Unknown promise {promise.Id}."),
    };
}
