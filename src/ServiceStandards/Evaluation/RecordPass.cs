using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>Judges the records of one reader.</summary>
internal sealed class RecordPass<T>(CompiledSet<T> standards, EvaluationWindow window, NeighbourIndex[] neighbours)
{
    private readonly Action<T, long, Ledger>[] _judges = [.. window.AtRiskUntil is null ? standards.Judges : standards.EachApart.Value];

    public Ledger Over(RecordReader<T> reader, ReaderLoop<T> loop)
    {
        var ledger = new Ledger(standards.Layout, window, WatchCompiler.Open(standards.Literals), neighbours);
        bool looksOut = ledger.Watches.Length > 0;
        ledger.Records = loop.Over(reader, (record, ordinal) =>
        {
            foreach (Action<T, long, Ledger> judge in _judges) judge(record, ordinal, ledger);
            if (looksOut) looksOut = LookOut(record, ledger);
        });
        return ledger;
    }

    private bool LookOut(T record, Ledger ledger)
    {
        standards.LookOut(record, ledger);
        return Array.Exists(ledger.Watches, w => w.IsOpen);
    }
}
