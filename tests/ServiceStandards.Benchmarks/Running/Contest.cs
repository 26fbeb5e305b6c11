using System.Diagnostics;
using ServiceStandards.Benchmarks.Counting;
using ServiceStandards.Benchmarks.Peers;
using static System.FormattableString;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>
/// Peers that do the same work, in turn: one round to warm up, in which the counts of all must be the same in every cell, then the rounds
/// that count. The first peer is the one that the others are held against.
/// </summary>
internal sealed class Contest(string title, int records, IReadOnlyList<Peer> peers)
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3);

    /// <exception cref="InvalidOperationException">A peer counts something else than the first one; no time is printed then.</exception>
    public void Run(int rounds, TextWriter output)
    {
        Prove();
        var timings = peers.ToDictionary(p => p, _ => new List<Timing>());
        for (int round = 0; round < rounds; round++)
        {
            foreach (Peer peer in peers) timings[peer].Add(peer.Run().Timing);
        }

        Print(timings.ToDictionary(t => t.Key, t => Timing.Median(t.Value)), rounds, output);
    }

    private void Prove()
    {
        Counts[] all = [.. peers.Select(p => Warm(p)).OfType<Counts>()];
        foreach (Counts other in all.Skip(1))
        {
            if (other.DifferenceFrom(all[0]) is { } difference) throw new InvalidOperationException($"{title}: the counts differ: {difference}");
        }
    }

    /// <summary>At least twice and for a while, so that the runtime has compiled what is run often.</summary>
    private static Counts? Warm(Peer peer)
    {
        var watch = Stopwatch.StartNew();
        Counts? counts = peer.Run().Counts;
        do counts = peer.Run().Counts;
        while (watch.Elapsed < s_warmUp);
        return counts;
    }

    private void Print(Dictionary<Peer, Timing> medians, int rounds, TextWriter output)
    {
        Timing first = medians[peers[0]];
        output.WriteLine(Invariant($"\n### {title}\n\nThe same counts in all cells; medians of {rounds} rounds in turn, {records} records.\n"));
        output.WriteLine("| who | wall s | CPU s | ns CPU a record | wall, times ours |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (Peer peer in peers)
        {
            Timing time = medians[peer];
            output.WriteLine(Invariant($"| {peer.Name} | {time.Wall.TotalSeconds:F3} | {time.Cpu.TotalSeconds:F3} | {time.Cpu.TotalNanoseconds / records:F0} | {time.Wall / first.Wall:F2} |"));
        }

        output.Flush();
    }
}
