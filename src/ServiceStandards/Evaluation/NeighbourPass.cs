using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>The first reading of a source whose standards look at the records before and after a record: 24 bytes a record and index.</summary>
internal static class NeighbourPass
{
    /// <returns>The indexes, and how many records were read for them.</returns>
    public static (NeighbourIndex[] Indexes, long Records) Run<T>(CompiledSet<T> standards, Action<T, NeighbourGathering> gather, EvaluationWindow window, ReaderThreads<T> threads)
    {
        NeighbourGathering[] parts = threads.Run((reader, loop) =>
        {
            var gathering = new NeighbourGathering(standards.Indexes, window.AsOf);
            gathering.Records = loop.Over(reader, (record, _) => gather(record, gathering));
            return gathering;
        });
        NeighbourIndex[] indexes = [.. Enumerable.Range(0, standards.Indexes).Select(i => NeighbourIndex.Of(Join(parts, i), threads.Most, threads.Cancellation))];
        return (indexes, parts.Sum(p => p.Records));
    }

    private static NeighbourList Join(NeighbourGathering[] parts, int index)
    {
        NeighbourList all = parts[0].Lists[index];
        foreach (NeighbourGathering part in parts.Skip(1)) all.TakeOver(part.Lists[index]);
        return all;
    }
}
