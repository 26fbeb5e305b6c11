using ServiceStandards.Compilation;
using ServiceStandards.Records;

namespace ServiceStandards.Evaluation;

/// <summary>The loop over the records of one reader; looks up now and then whether it should stop, and tells how far it is.</summary>
internal sealed class ReaderLoop<T>(ProgressMeter<T> meter, StopSign stop)
{
    private const int LookUpEvery = 1024;

    /// <summary>Gives each record and its number in the source to the action.</summary>
    /// <returns>How many records there were.</returns>
    public long Over(RecordReader<T> reader, Action<T, long> each)
    {
        long count = 0;
        while (reader.Read())
        {
            Give(reader.Current, reader.Ordinal, each);
            if (++count % LookUpEvery != 0) continue;
            if (stop.IsRaised) break;
            meter.Advance(LookUpEvery);
        }

        meter.Finish(count % LookUpEvery);
        return count;
    }

    /// <summary>A property of the caller's type that throws is told with the record's number.</summary>
    private static void Give(T record, long ordinal, Action<T, long> each)
    {
        try
        {
            each(record, ordinal);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new RecordsUnreadableException($"Record {RecordNumber.Write(ordinal)} could not be judged: {e.Message}", e);
        }
    }
}
