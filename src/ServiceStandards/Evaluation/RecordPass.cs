using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>Judges the records of one reader.</summary>
internal sealed class RecordPass<T>(CompiledSet<T> standards, EvaluationWindow window, NeighbourIndex[] neighbours)
{
    private readonly Action<RecordBatch<T>, int, int, Ledger>[] _judges = [.. (window.AtRiskUntil is null ? standards.Judges : standards.EachApart.Value).Select(judge => judge.Many)];

    public Ledger Over(RecordReader<T> reader, ReaderLoop<T> loop)
    {
        var ledger = new Ledger(standards.Layout, window, WatchCompiler.Open(standards.Literals), neighbours);
        bool looksOut = ledger.Watches.Length > 0;
        ledger.Records = loop.Over(reader, batch =>
        {
            foreach (Action<RecordBatch<T>, int, int, Ledger> judge in _judges) judge(batch, batch.From, batch.Until, ledger);
            for (int at = batch.From; looksOut && at < batch.Until; at++) looksOut = LookOut(batch, at, ledger);
        });
        return ledger;
    }

    private bool LookOut(RecordBatch<T> batch, int at, Ledger ledger)
    {
        batch.At = at;
        standards.LookOut(batch.Record(at), ledger);
        return Array.Exists(ledger.Watches, w => w.IsOpen);
    }
}
