using ServiceStandards.Compilation;
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
        CompiledSet<T> standards, RecordSource<T> source, EvaluationWindow window, EvaluationOptions options, CancellationToken cancellation)
    {
        ReaderThreads<T> threads = Threads(source, options, passes: standards.Gather is null ? 1 : 2, cancellation);
        var (neighbours, before) = NeighbourPass.Run(standards, window, threads);
        var tally = new Tally(standards.Layout, window);
        foreach (Ledger ledger in threads.Run(new RecordPass<T>(new RecordJudging<T>(standards, window, neighbours.Indexes)).Over)) tally.Add(ledger);
        MustBeTheSame(before, tally.Records);
        tally.Add(source.LeftOut); // of the last reading alone, so that a row that was read twice counts once
        return tally;
    }

    /// <summary>The neighbours of all records of a source, read for them alone.</summary>
    public static Neighbourhood Neighbours<T>(CompiledSet<T> standards, RecordSource<T> source, EvaluationWindow window, CancellationToken cancellation) =>
        NeighbourPass.Run(standards, window, Threads(source, EvaluationOptions.Default, passes: 1, cancellation)).Found;

    /// <summary>A source that is read twice has the same records both times.</summary>
    public static void MustBeTheSame(long? before, long records)
    {
        if (before is { } first && first != records) throw ReadDifferently(first, records);
    }

    public static ReaderThreads<T> Threads<T>(RecordSource<T> source, EvaluationOptions options, int passes, CancellationToken cancellation) =>
        new(source, Math.Max(1, options.Threads ?? Environment.ProcessorCount), new ProgressMeter<T>(options.Progress, passes), cancellation);

    private static RecordsUnreadableException ReadDifferently(long first, long second) => new(FormattableString.Invariant(
        $"These standards look at neighbouring records, so the records are read twice; the first time there were {first}, the second time {second}. Give a list, or a source that can be read again and does not change meanwhile."));
}
