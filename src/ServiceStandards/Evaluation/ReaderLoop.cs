using ServiceStandards.Compilation;
using ServiceStandards.Records;

namespace ServiceStandards.Evaluation;

/// <summary>The loop over the records of one reader; looks up now and then whether it should stop, and tells how far it is.</summary>
internal sealed class ReaderLoop<T>(ProgressMeter<T> meter, StopSign stop)
{
    private const int LookUpEvery = 1024;

    /// <summary>Gives each record and its number in the source to the action. A property of the caller's type that throws is told with the record's number.</summary>
    /// <returns>How many records there were.</returns>
    public long Over(RecordReader<T> reader, Action<T, long> each)
    {
        long count = 0;
        bool isJudging = false;
        try
        {
            while (reader.Read())
            {
                isJudging = true;
                each(reader.Current, reader.Ordinal);
                isJudging = false;
                if (++count % LookUpEvery != 0) continue;
                if (stop.IsRaised) break;
                meter.Advance(LookUpEvery);
            }
        }
        catch (Exception e) when (isJudging && e is not OperationCanceledException)
        {
            throw new RecordsUnreadableException($"Record {RecordNumber.Write(reader.Ordinal)} could not be judged: {e.Message}", e);
        }

        meter.Finish(count % LookUpEvery);
        return count;
    }
}
