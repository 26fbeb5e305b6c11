using System.Runtime.ExceptionServices;
using ServiceStandards.Records;

namespace ServiceStandards.Evaluation;

/// <summary>Opens a source and works on its records, one thread for each of its readers, the first of which is the caller's.</summary>
/// <param name="source">The source.</param>
/// <param name="most">The most threads.</param>
/// <param name="meter">Is told of the readers.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class ReaderThreads<T>(RecordSource<T> source, int most, ProgressMeter<T> meter, CancellationToken cancellation)
{
    public int Most => most;

    public CancellationToken Cancellation => cancellation;

    /// <summary>What the work made of the records of each reader.</summary>
    public TPart[] Run<TPart>(Func<RecordReader<T>, ReaderLoop<T>, TPart> work)
    {
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<RecordReader<T>> readers = source.Open(most);
        try
        {
            meter.Begin(readers);
            var stop = new StopSign(cancellation);
            var loop = new ReaderLoop<T>(meter, stop);
            return readers.Count == 1 ? [work(readers[0], loop)] : InParallel(readers, reader => work(reader, loop), stop);
        }
        finally
        {
            foreach (RecordReader<T> reader in readers) reader.Dispose();
        }
    }

    private TPart[] InParallel<TPart>(IReadOnlyList<RecordReader<T>> readers, Func<RecordReader<T>, TPart> work, StopSign stop)
    {
        var parts = new TPart[readers.Count];
        var failed = new Exception?[readers.Count];
        Thread[] threads = [.. Enumerable.Range(1, readers.Count - 1).Select(i => new Thread(() => Read(i)))];
        foreach (Thread thread in threads) thread.Start();
        Read(0);
        foreach (Thread thread in threads) thread.Join();
        if (failed.OfType<Exception>().FirstOrDefault(e => e is not OperationCanceledException) is { } first) ExceptionDispatchInfo.Throw(first);
        cancellation.ThrowIfCancellationRequested();
        return parts;

        void Read(int reader) => Guard(() => parts[reader] = work(readers[reader]), out failed[reader], stop);
    }

    /// <summary>Carries what a thread threw over to the caller's thread, and stops the others.</summary>
    private static void Guard(Action work, out Exception? failed, StopSign stop)
    {
        failed = null;
        try
        {
            work();
        }
        catch (Exception e)
        {
            failed = e;
            stop.Raise();
        }
    }
}
