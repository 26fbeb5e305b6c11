using System.Diagnostics;
using ServiceStandards.Records;

namespace ServiceStandards.Evaluation;

/// <summary>Tells the caller how far all readers together are, not more often than ten times a second.</summary>
/// <param name="listener">Is told; null = nobody.</param>
/// <param name="passes">How often the source will be read; records are counted in the last reading.</param>
internal sealed class ProgressMeter<T>(IProgress<EvaluationProgress>? listener, int passes)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private IReadOnlyList<RecordReader<T>> _readers = [];
    private int _begun;
    private long _records;
    private long _nextAt = 100;

    /// <summary>The source was opened for the next reading.</summary>
    public void Begin(IReadOnlyList<RecordReader<T>> readers)
    {
        _readers = readers;
        _begun++;
    }

    public void Advance(int records)
    {
        if (listener is null) return;
        long all = Count(records), now = _watch.ElapsedMilliseconds, next = Volatile.Read(ref _nextAt);
        if (now >= next && Interlocked.CompareExchange(ref _nextAt, now + 100, next) == next) Tell(all);
    }

    public void Finish(long records)
    {
        if (listener is not null) Tell(Count(records));
    }

    private long Count(long records) => _begun < passes ? 0 : Interlocked.Add(ref _records, records);

    private void Tell(long records)
    {
        double?[] parts = [.. _readers.Select(r => r.Progress)];
        double? fraction = parts.All(p => p is not null) ? (parts.Average() + _begun - 1) / passes : null;
        listener!.Report(new EvaluationProgress(records, fraction, _watch.Elapsed));
    }
}
