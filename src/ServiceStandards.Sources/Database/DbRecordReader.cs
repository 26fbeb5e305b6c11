using System.Data.Common;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Database;

/// <summary>Reads the rows of a query into one row object.</summary>
internal sealed class DbRecordReader(string name, DbDataReader reader, DbCells cells, RowPlan plan, RowsAccount account) : RecordReader<TableRow>
{
    private long _ordinal;

    public override TableRow Current => plan.Row;

    public override long Ordinal => _ordinal;

    public override bool Read()
    {
        while (Next())
        {
            _ordinal++;
            if (Fill() == RowOutcome.Record) return true;
        }

        plan.End();
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
            plan.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Next()
    {
        try
        {
            return reader.Read();
        }
        catch (Exception broken) when (broken is DbException or IOException or InvalidOperationException)
        {
            throw account.Unreadable(SourceMessages.CannotReadOn(name, _ordinal, broken.Message), broken);
        }
    }

    private RowOutcome Fill()
    {
        try
        {
            cells.Line = _ordinal;
            return plan.Fill(cells);
        }
        catch (Exception unfit) when (unfit is InvalidCastException or FormatException or OverflowException)
        {
            account.Reject(_ordinal, null, Rejection.DatabaseValueUnfit(unfit.Message));
            return RowOutcome.Rejected;
        }
        catch (DbException broken)
        {
            throw account.Unreadable(SourceMessages.CannotReadOn(name, _ordinal, broken.Message), broken);
        }
    }
}
