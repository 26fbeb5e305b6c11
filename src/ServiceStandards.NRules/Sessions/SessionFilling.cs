using System.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;

namespace ServiceStandards.NRules.Sessions;

/// <summary>Takes the records of a reader into a session.</summary>
internal sealed class SessionFilling<T>(SessionRun<T> run, IProgress<EvaluationProgress>? progress)
    where T : notnull
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<object> _part = [];
    private long _records;

    public void Fill(RecordReader<T> reader, CancellationToken cancellation)
    {
        while (reader.Read())
        {
            object contact = Kept(reader.Current);
            run.Announce(contact, reader.Ordinal);
            _part.Add(contact);
            if (_part.Count == SessionRun<T>.ChunkSize) Insert(reader, cancellation);
        }

        Insert(reader, cancellation);
    }

    /// <summary>A reader of tables fills one row again and again; a fact must stay what it is.</summary>
    private static object Kept(T record) => record is TableRow row ? row.Copy() : record;

    private void Insert(RecordReader<T> reader, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        run.Insert(_part);
        run.ThrowIfUnjudged();
        _records += _part.Count;
        _part.Clear();
        progress?.Report(new EvaluationProgress(_records, reader.Progress, _watch.Elapsed));
    }
}
