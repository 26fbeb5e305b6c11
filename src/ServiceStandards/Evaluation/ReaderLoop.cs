using ServiceStandards.Compilation;
using ServiceStandards.Records;

namespace ServiceStandards.Evaluation;

/// <summary>The loop over the records of one reader; looks up now and then whether it should stop, and tells how far it is.</summary>
internal sealed class ReaderLoop<T>(ProgressMeter<T> meter, StopSign stop)
{
    private const int LookUpEvery = 1024;

    /// <summary>Gives the records to the action. A property of the caller's type that throws is told with the record's number.</summary>
    /// <returns>How many records there were.</returns>
    public long Over(RecordReader<T> reader, Action<RecordBatch<T>> each)
    {
        long count = 0;
        int untold = 0;
        while (reader.ReadBatch() is { } batch)
        {
            Give(batch, each);
            count += batch.Count;
            untold += batch.Count;
            if (untold < LookUpEvery) continue;
            if (stop.IsRaised) break;
            meter.Advance(untold);
            untold = 0;
        }

        meter.Finish(untold);
        return count;
    }

    private static void Give(RecordBatch<T> batch, Action<RecordBatch<T>> each)
    {
        try
        {
            each(batch);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new RecordsUnreadableException($"Record {RecordNumber.Write(batch.Ordinal(batch.At))} could not be judged: {e.Message}", e);
        }
    }
}
