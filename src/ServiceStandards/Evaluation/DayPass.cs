using ServiceStandards.Periods;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>Judges the records of one reader into a ledger for each day that one of them falls on.</summary>
/// <param name="judging">Judges them; neighbours are found on whatever day they are.</param>
/// <param name="days">Cuts the days.</param>
/// <param name="time">A record's own time.</param>
internal sealed class DayPass<T>(RecordJudging<T> judging, PeriodCut days, Func<T, long?> time)
{
    /// <summary>By the label of the day; null for records without a time.</summary>
    public IReadOnlyList<(string? Day, Ledger Ledger)> Over(RecordReader<T> reader, ReaderLoop<T> loop)
    {
        var index = new PeriodIndex(days);
        var ledgers = new List<Ledger?>();
        var decided = new PickedRecords();
        loop.Over(reader, batch =>
        {
            for (int from = batch.From; from < batch.Until;)
            {
                int day = DayOf(batch, from, index), until = from + 1;
                while (until < batch.Until && DayOf(batch, until, index) == day) until++;
                judging.Judge(batch, from, until, LedgerOf(ledgers, day, decided));
                from = until;
            }
        });
        foreach (Ledger? ledger in ledgers) ledger?.Settle();
        return [.. ledgers.Select((ledger, number) => (Day: index.Label(number), ledger)).Where(d => d.ledger is not null).Select(d => (d.Day, d.ledger!))];
    }

    private int DayOf(RecordBatch<T> batch, int at, PeriodIndex index)
    {
        long? moment = time(batch.GoTo(at));
        return index.Find(moment is not null, moment ?? 0);
    }

    private Ledger LedgerOf(List<Ledger?> ledgers, int day, PickedRecords decided)
    {
        while (ledgers.Count <= day) ledgers.Add(null);
        return ledgers[day] ??= judging.NewLedger(decided);
    }
}
