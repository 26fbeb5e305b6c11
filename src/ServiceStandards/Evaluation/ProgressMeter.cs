using System.Diagnostics;
using ServiceStandards.Records;

namespace ServiceStandards.Evaluation;

/// <summary>Tells the caller how far all readers together are, not more often than ten times a second.</summary>
internal sealed class ProgressMeter<T>(IProgress<EvaluationProgress>? listener, IReadOnlyList<RecordReader<T>> readers)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _records;
    private long _nextAt = 100;

    public void Advance(int records)
    {
        if (listener is null) return;
        long all = Interlocked.Add(ref _records, records), now = _watch.ElapsedMilliseconds, next = Volatile.Read(ref _nextAt);
        if (now >= next && Interlocked.CompareExchange(ref _nextAt, now + 100, next) == next) Tell(all);
    }

    public void Finish(long records)
    {
        if (listener is not null) Tell(Interlocked.Add(ref _records, records));
    }

    private void Tell(long records)
    {
        double?[] parts = [.. readers.Select(r => r.Progress)];
        listener!.Report(new EvaluationProgress(records, parts.All(p => p is not null) ? parts.Average() : null, _watch.Elapsed));
    }
}
