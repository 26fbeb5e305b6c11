using ServiceStandards.Compilation;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>The loop over the records of one reader.</summary>
internal sealed class RecordPass<T>(CompiledSet<T> standards, EvaluationWindow window, ProgressMeter<T> meter, CancellationToken cancellation)
{
    private const int LookUpEvery = 1024;
    private volatile bool _stopped;

    public CancellationToken Cancellation => cancellation;

    public void Stop() => _stopped = true;

    public Ledger Over(RecordReader<T> reader)
    {
        var ledger = new Ledger(standards.Layout, window, WatchCompiler.Open(standards.Literals));
        Action<T, long, Ledger>[] judges = [.. standards.Judges];
        long count = 0;
        bool looksOut = ledger.Watches.Length > 0;
        while (reader.Read())
        {
            T record = reader.Current;
            Judge(judges, record, reader.Ordinal, ledger);
            if (looksOut) looksOut = LookOut(record, ledger);
            if (++count % LookUpEvery != 0) continue;
            cancellation.ThrowIfCancellationRequested();
            if (_stopped) break;
            meter.Advance(LookUpEvery);
        }

        meter.Finish(count % LookUpEvery);
        ledger.Records = count;
        return ledger;
    }

    private bool LookOut(T record, Ledger ledger)
    {
        standards.LookOut(record, ledger);
        return Array.Exists(ledger.Watches, w => w.IsOpen);
    }

    /// <summary>A property of the caller's type that throws is told with the record's number.</summary>
    private static void Judge(Action<T, long, Ledger>[] judges, T record, long ordinal, Ledger ledger)
    {
        try
        {
            foreach (Action<T, long, Ledger> judge in judges) judge(record, ordinal, ledger);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new RecordsUnreadableException($"Record {RecordNumber.Write(ordinal)} could not be judged: {e.Message}", e);
        }
    }
}
