using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>Judges records into ledgers.</summary>
/// <param name="standards">The standards.</param>
/// <param name="window">The moment.</param>
/// <param name="neighbours">Where records find those before and after them.</param>
internal sealed class RecordJudging<T>(CompiledSet<T> standards, EvaluationWindow window, NeighbourIndex[] neighbours)
{
    private readonly Action<RecordBatch<T>, int, int, Ledger>[] _judges = [.. (window.AtRiskUntil is null ? standards.Judges : [.. standards.EachApart.Value]).Select(judge => judge.Many)];

    /// <param name="decided">What the ledgers of one reader share.</param>
    public Ledger NewLedger(PickedRecords decided) => new(standards.Layout, window, WatchCompiler.Open(standards.Literals), neighbours) { Picked = decided };

    /// <summary>Counts the records at the places from the first until the last into a ledger.</summary>
    public void Judge(RecordBatch<T> batch, int from, int until, Ledger ledger)
    {
        ledger.Records += until - from;
        foreach (Action<RecordBatch<T>, int, int, Ledger> judge in _judges) judge(batch, from, until, ledger);
        for (int at = from; at < until && Array.Exists(ledger.Watches, w => w.IsOpen); at++) standards.LookOut(batch.GoTo(at), ledger);
    }
}
