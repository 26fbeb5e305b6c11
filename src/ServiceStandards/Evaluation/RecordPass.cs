using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>Judges the records of one reader.</summary>
internal sealed class RecordPass<T>(RecordJudging<T> judging)
{
    public Ledger Over(RecordReader<T> reader, ReaderLoop<T> loop)
    {
        Ledger ledger = judging.NewLedger(new PickedRecords());
        loop.Over(reader, batch => judging.Judge(batch, batch.From, batch.Until, ledger));
        ledger.Settle();
        return ledger;
    }
}
