using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>
/// Counts the records of a source in one pass, one thread per reader of the source, and adds the parts up. Standards that look at
/// neighbouring records (until-next, since-previous) take a pass before that, to find out about these.
/// </summary>
internal static class StreamingEngine
{
    public static Tally Run<T>(
        CompiledSet<T> standards, string fingerprint, RecordSource<T> source, EvaluationWindow window, EvaluationOptions options, CancellationToken cancellation)
    {
        var meter = new ProgressMeter<T>(options.Progress, passes: standards.Gather is null ? 1 : 2);
        var threads = new ReaderThreads<T>(source, Math.Max(1, options.Threads ?? Environment.ProcessorCount), meter, cancellation);
        NeighbourIndex[] neighbours = [];
        long? before = null;
        if (standards.Gather is { } gather) (neighbours, before) = NeighbourPass.Run(standards, gather, window, threads);

        var tally = new Tally(standards.Layout, fingerprint, window);
        foreach (Ledger ledger in threads.Run(new RecordPass<T>(standards, window, neighbours).Over)) tally.Add(ledger);
        if (before is { } first && first != tally.Records) throw ReadDifferently(first, tally.Records);
        tally.Add(source.LeftOut); // of the last reading alone, so that a row that was read twice counts once
        return tally;
    }

    private static RecordsUnreadableException ReadDifferently(long first, long second) => new(FormattableString.Invariant(
        $"These standards look at neighbouring records, so the records are read twice; the first time there were {first}, the second time {second}. Give a list, or a source that can be read again and does not change meanwhile."));
}
