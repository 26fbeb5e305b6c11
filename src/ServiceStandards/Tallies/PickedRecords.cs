using ServiceStandards.Records;

namespace ServiceStandards.Tallies;

/// <summary>What was decided about records that are at hand together, before they are counted; filled anew for each batch.</summary>
internal sealed class PickedRecords
{
    /// <summary>The most scopes, and the most standards and ladders, that are decided about together.</summary>
    public const int MostUnits = 12;

    /// <summary>So many records are decided about at once.</summary>
    public const int AtOnce = 8;

    /// <summary>So many places are listed at once.</summary>
    public const int ListedAtOnce = 16;

    /// <summary>By scope: which records are in it, a bit for each place.</summary>
    public readonly byte[][] Inside = Rows<byte>(MostUnits, RecordBatch.Most / AtOnce);

    /// <summary>Which records must be looked at one by one, a bit for each place.</summary>
    public readonly byte[] Apart = new byte[RecordBatch.Most / AtOnce];

    /// <summary>By standard or ladder and place: which of the cell's counters counts the record; of a ladder there are two, as one number.</summary>
    public readonly long[][] Counters = Rows<long>(MostUnits, RecordBatch.Most);

    /// <summary>By cut and place: the number of the record's cell in the book of the cut.</summary>
    public readonly int[][] Cells = Rows<int>(MostUnits, RecordBatch.Most);

    /// <summary>Which records have their cells found now, a bit for each place.</summary>
    public readonly byte[] Sought = new byte[RecordBatch.Most / AtOnce];

    /// <summary>The places of the records that are counted now; so many are written at once, of which the first are meant.</summary>
    public readonly int[] Places = new int[RecordBatch.Most + ListedAtOnce];

    private static TValue[][] Rows<TValue>(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new TValue[length])];
}
