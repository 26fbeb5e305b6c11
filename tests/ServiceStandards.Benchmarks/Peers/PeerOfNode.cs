using System.Text.Json;
using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Peers;

/// <summary>A peer that runs in node; the time is its own, without that of starting it or of the way the counts take to here.</summary>
/// <param name="name">What tables call it.</param>
/// <param name="node">The program.</param>
/// <param name="question">What it is asked to judge.</param>
/// <param name="promises">The promises; it counts those that met each, and once for all with the same scope those that were judged.</param>
internal sealed class PeerOfNode(string name, NodeProcess node, object question, IReadOnlyList<Promise> promises) : Peer
{
    public override string Name => name;

    public override (Counts? Counts, Timing Timing) Run()
    {
        JsonElement answer = node.Ask(question);
        var counts = new Counts(promises);
        IReadOnlyList<int> judged = PromiseScopes.Of(promises);
        foreach (JsonElement row in answer.GetProperty("rows").EnumerateArray())
        {
            int cell = Counts.Cell(row[0].GetString()!, row[1].GetString()!);
            for (int i = 0; i < promises.Count; i++) counts.Add(i, cell, row[2 + i].GetInt64(), row[2 + promises.Count + judged[i]].GetInt64());
        }

        return (counts, new Timing(TimeSpan.FromSeconds(answer.GetProperty("wall").GetDouble()), TimeSpan.FromSeconds(answer.GetProperty("cpu").GetDouble())));
    }

    public override void Dispose()
    {
        node.Dispose();
        base.Dispose();
    }
}
