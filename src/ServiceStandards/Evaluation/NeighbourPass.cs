using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>The first reading of a source whose standards look at the records before and after a record: 24 bytes a record and index.</summary>
internal static class NeighbourPass
{
    /// <returns>The indexes, and how many records were read for them; null where no index is wanted, and so nothing was read.</returns>
    public static (Neighbourhood Found, long? Records) Run<T>(CompiledSet<T> standards, EvaluationWindow window, ReaderThreads<T> threads)
    {
        if (standards.Gather is not { } gather) return (Neighbourhood.None, null);
        int wanted = standards.Neighbours.Indexes.Count;
        NeighbourGathering[] parts = threads.Run((reader, loop) =>
        {
            var gathering = new NeighbourGathering(wanted, window.AsOf);
            gathering.Records = loop.Over(reader, batch =>
            {
                for (int at = batch.From; at < batch.Until; at++) gather(batch.GoTo(at), gathering);
            });
            return gathering;
        });
        NeighbourIndex[] indexes = [.. Enumerable.Range(0, wanted).Select(i => NeighbourIndex.Of(Join(parts, i), threads.Most, threads.Cancellation))];
        return (new Neighbourhood(standards.Neighbours, indexes), parts.Sum(p => p.Records));
    }

    private static NeighbourList Join(NeighbourGathering[] parts, int index)
    {
        NeighbourList all = parts[0].Lists[index];
        foreach (NeighbourGathering part in parts.Skip(1)) all.TakeOver(part.Lists[index]);
        return all;
    }
}
