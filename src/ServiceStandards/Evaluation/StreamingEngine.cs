using ServiceStandards.Compilation;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>Counts the records of a source in one pass, one thread per reader of the source, and adds the parts up.</summary>
internal static class StreamingEngine
{
    public static Tally Run<T>(
        CompiledSet<T> standards, string fingerprint, RecordSource<T> source, EvaluationWindow window, EvaluationOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<RecordReader<T>> readers = source.Open(Math.Max(1, options.Threads ?? Environment.ProcessorCount));
        try
        {
            var pass = new RecordPass<T>(standards, window, new ProgressMeter<T>(options.Progress, readers), cancellation);
            var tally = new Tally(standards.Layout, fingerprint, window);
            foreach (Ledger ledger in InParallel(readers, pass)) tally.Add(ledger);
            tally.Add(source.LeftOut);
            return tally;
        }
        finally
        {
            foreach (RecordReader<T> reader in readers) reader.Dispose();
        }
    }

    private static Ledger[] InParallel<T>(IReadOnlyList<RecordReader<T>> readers, RecordPass<T> pass)
    {
        if (readers.Count == 1) return [pass.Over(readers[0])];
        var ledgers = new Ledger[readers.Count];
        var failed = new Exception?[readers.Count];
        Thread[] threads = [.. Enumerable.Range(0, readers.Count).Select(i => new Thread(() => Guard(() => ledgers[i] = pass.Over(readers[i]), out failed[i], pass)))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        if (failed.OfType<Exception>().FirstOrDefault(e => e is not OperationCanceledException) is { } first)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
        pass.Cancellation.ThrowIfCancellationRequested();
        return ledgers;
    }

    /// <summary>Carries what a thread threw over to the caller's thread, and stops the others.</summary>
    private static void Guard<T>(Action work, out Exception? failed, RecordPass<T> pass)
    {
        failed = null;
        try
        {
            work();
        }
        catch (Exception e)
        {
            failed = e;
            pass.Stop();
        }
    }
}
