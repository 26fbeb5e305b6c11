using System.Globalization;
using System.Text.Json;
using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>DuckDB over the same CSV file, with one aggregate query; its own time, without that of starting it or of the way the rows take to here.</summary>
internal sealed class DuckDb(string name, string sql, IReadOnlyList<Promise> promises, int threads) : Peer
{
    private readonly NodeProcess _node = new("duckdb.mjs", threads.ToString(CultureInfo.InvariantCulture));

    public override string Name => name;

    public override (Counts? Counts, Timing Timing) Run()
    {
        JsonElement answer = _node.Ask(new { sql });
        var counts = new Counts(promises);
        IReadOnlyList<int> judged = PromiseSql.JudgedOf(promises);
        foreach (JsonElement row in answer.GetProperty("rows").EnumerateArray())
        {
            int cell = Counts.Cell(row[0].GetString()!, row[1].GetString()!);
            for (int i = 0; i < promises.Count; i++) counts.Add(i, cell, row[2 + i].GetInt64(), row[2 + promises.Count + judged[i]].GetInt64());
        }

        return (counts, new Timing(TimeSpan.FromSeconds(answer.GetProperty("wall").GetDouble()), TimeSpan.FromSeconds(answer.GetProperty("cpu").GetDouble())));
    }

    public override void Dispose() => _node.Dispose();
}
