using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Periods;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>Judges the records of one reader into a ledger for each day that one of them falls on.</summary>
/// <param name="standards">The standards.</param>
/// <param name="window">The moment.</param>
/// <param name="neighbours">Where records find those before and after them, on whatever day.</param>
/// <param name="days">Cuts the days.</param>
/// <param name="time">A record's own time.</param>
internal sealed class DayPass<T>(CompiledSet<T> standards, EvaluationWindow window, NeighbourIndex[] neighbours, PeriodCut days, Func<T, long?> time)
{
    private readonly Action<RecordBatch<T>, int, int, Ledger>[] _judges = [.. (window.AtRiskUntil is null ? standards.Judges : standards.EachApart.Value).Select(judge => judge.Many)];

    /// <summary>By the label of the day; null for records without a time.</summary>
    public IReadOnlyList<(string? Day, Ledger Ledger)> Over(RecordReader<T> reader, ReaderLoop<T> loop)
    {
        var index = new PeriodIndex(days);
        var ledgers = new List<Ledger?>();
        loop.Over(reader, batch =>
        {
            for (int from = batch.From; from < batch.Until;)
            {
                int day = DayOf(batch, from, index), until = from + 1;
                while (until < batch.Until && DayOf(batch, until, index) == day) until++;
                Judge(batch, from, until, LedgerOf(ledgers, day));
                from = until;
            }
        });
        return [.. ledgers.Select((ledger, number) => (Day: index.Label(number), ledger)).Where(d => d.ledger is not null).Select(d => (d.Day, d.ledger!))];
    }

    private int DayOf(RecordBatch<T> batch, int at, PeriodIndex index)
    {
        batch.At = at;
        long? moment = time(batch.Record(at));
        return index.Find(moment is not null, moment ?? 0);
    }

    private void Judge(RecordBatch<T> batch, int from, int until, Ledger ledger)
    {
        ledger.Records += until - from;
        foreach (Action<RecordBatch<T>, int, int, Ledger> judge in _judges) judge(batch, from, until, ledger);
        for (int at = from; at < until && Array.Exists(ledger.Watches, w => w.IsOpen); at++) standards.LookOut(batch.Record(at), ledger);
    }

    private Ledger LedgerOf(List<Ledger?> ledgers, int day)
    {
        while (ledgers.Count <= day) ledgers.Add(null);
        return ledgers[day] ??= new Ledger(standards.Layout, window, WatchCompiler.Open(standards.Literals), neighbours);
    }
}
