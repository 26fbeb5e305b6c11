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
    private readonly Action<T, long, Ledger>[] _judges = [.. window.AtRiskUntil is null ? standards.Judges : standards.EachApart.Value];

    /// <summary>By the label of the day; null for records without a time.</summary>
    public IReadOnlyList<(string? Day, Ledger Ledger)> Over(RecordReader<T> reader, ReaderLoop<T> loop)
    {
        var index = new PeriodIndex(days);
        var ledgers = new List<Ledger?>();
        loop.Over(reader, (record, ordinal) =>
        {
            long? at = time(record);
            Judge(record, ordinal, LedgerOf(ledgers, index.Find(at is not null, at ?? 0)));
        });
        return [.. ledgers.Select((ledger, number) => (Day: index.Label(number), ledger)).Where(d => d.ledger is not null).Select(d => (d.Day, d.ledger!))];
    }

    private void Judge(T record, long ordinal, Ledger ledger)
    {
        ledger.Records++;
        foreach (Action<T, long, Ledger> judge in _judges) judge(record, ordinal, ledger);
        if (Array.Exists(ledger.Watches, w => w.IsOpen)) standards.LookOut(record, ledger);
    }

    private Ledger LedgerOf(List<Ledger?> ledgers, int day)
    {
        while (ledgers.Count <= day) ledgers.Add(null);
        return ledgers[day] ??= new Ledger(standards.Layout, window, WatchCompiler.Open(standards.Literals), neighbours);
    }
}
