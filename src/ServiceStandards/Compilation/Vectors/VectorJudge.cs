using System.Collections.Immutable;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>
/// Counts records for standards of simple shares: decides about eight at a time, and then only counts. Records that need more than that are given to judges
/// of one at a time, and so are all as long as there were few: for those it does not pay to compile more.
/// </summary>
/// <param name="decide">Compiles what decides: first which records are in which scopes, then for each standard or ladder with which counters they are counted.</param>
/// <param name="count">Compiles, by scope, what counts its records.</param>
/// <param name="judges">Judges of one at a time, for the same standards.</param>
/// <param name="first">So many batches are given to these before more is compiled.</param>
internal sealed class VectorJudge<T>(
    Func<Action<RecordBatch<T>, int, int, Ledger>[]> decide, Func<Action<RecordBatch<T>, int, int, Ledger>[]> count, ImmutableArray<Judge<T>> judges, int first) : IJudge<T>
{
    /// <summary>So many batches, at the most, are given to the other judges after one of which a quarter had to be.</summary>
    private readonly int _afterMany = Math.Min(16, first);

    /// <summary>Fewer records together are given to the other judges: each loop costs something before its first record.</summary>
    private readonly int _fewest = Math.Min(32, first);

    private readonly Lazy<Action<RecordBatch<T>, int, int, Ledger>[]> _decide = new(decide);
    private readonly Lazy<Action<RecordBatch<T>, int, int, Ledger>[]> _count = new(count);
    private readonly byte[] _none = new byte[RecordBatch.Most / PickedRecords.AtOnce];
    private int _oneByOne = first; // written by several threads without order: it says what is worth while, not what is right

    public Action<RecordBatch<T>, int, int, Ledger> Many
    {
        get
        {
            foreach (Judge<T> judge in judges) _ = judge.Many; // all records go there first
            return Judge;
        }
    }

    private void Judge(RecordBatch<T> batch, int from, int until, Ledger ledger)
    {
        if (_oneByOne > 0 || until - from < _fewest)
        {
            if (_oneByOne > 0) _oneByOne--;
            OneByOne(batch, from, until, ledger);
            return;
        }

        PickedRecords picked = ledger.Picked;
        foreach (Action<RecordBatch<T>, int, int, Ledger> decide in _decide.Value) decide(batch, from, until, ledger);
        for (int scope = 0; scope < _count.Value.Length; scope++)
        {
            int count = Eight.List(picked.Inside[scope], picked.Apart, from, until, picked.Places);
            if (count > 0) _count.Value[scope](batch, 0, count, ledger);
        }

        int apart = Eight.List(picked.Apart, _none, from, until, picked.Places);
        if (apart * 4 > until - from) _oneByOne = _afterMany;
        for (int i = 0; i < apart; i++) OneByOne(batch, picked.Places[i], picked.Places[i] + 1, ledger);
    }

    private void OneByOne(RecordBatch<T> batch, int from, int until, Ledger ledger)
    {
        foreach (Judge<T> judge in judges) judge.Many(batch, from, until, ledger);
    }
}
