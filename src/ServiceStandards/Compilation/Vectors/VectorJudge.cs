using System.Collections.Immutable;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>
/// Counts records for standards of simple shares: decides about eight at a time, and then only counts. Records that need more than that are given to judges
/// of one at a time, and so are all as long as there were few: for those it does not pay to compile more.
/// </summary>
/// <param name="judges">Judges of one at a time, for the same standards.</param>
/// <param name="first">So many batches are given to these before more is compiled.</param>
internal sealed class VectorJudge<T>(ImmutableArray<Judge<T>> judges, int first) : IJudge<T>
{
    /// <summary>So many batches, at the most, are given to the other judges after one of which a quarter had to be.</summary>
    private readonly int _afterMany = Math.Min(16, first);

    /// <summary>Fewer records together are given to the other judges: each loop costs something before its first record.</summary>
    private readonly int _fewest = Math.Min(32, first);

    private readonly byte[] _none = new byte[RecordBatch.Most / PickedRecords.AtOnce];
    private readonly Lock _compiling = new();
    private Loops? _loops;
    private int _oneByOne = first; // written by several threads without order: it says what is worth while, not what is right

    /// <summary>Compiles what decides: first which records are in which scopes, then for each standard or ladder with which counters they are counted.</summary>
    public required Func<Action<RecordBatch<T>, int, int, Ledger>[]> Decide { get; init; }

    /// <summary>Compiles, by cut, what finds the cells of records.</summary>
    public required Func<CellSearch<T>[]> Find { get; init; }

    /// <summary>Compiles, by scope, what counts its records.</summary>
    public required Func<Action<RecordBatch<T>, int, int, Ledger>[]> Count { get; init; }

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
        Loops loops = _loops ?? Compile();
        foreach (Action<RecordBatch<T>, int, int, Ledger> decide in loops.Decide) decide(batch, from, until, ledger);
        foreach (CellSearch<T> search in loops.Find)
        {
            Eight.Join(picked.Sought, picked.Inside, search.Scopes);
            search.Near?.Invoke(batch, from, until, ledger);
            Go(search.Each, picked.Sought, picked.Apart);
        }

        for (int scope = 0; scope < loops.Count.Length; scope++) Go(loops.Count[scope], picked.Inside[scope], picked.Apart);
        int apart = Eight.List(picked.Apart, _none, from, until, picked.Places);
        if (apart * 4 > until - from) _oneByOne = _afterMany;
        for (int i = 0; i < apart; i++) OneByOne(batch, picked.Places[i], picked.Places[i] + 1, ledger);

        void Go(Action<RecordBatch<T>, int, int, Ledger> loop, byte[] bits, byte[] but)
        {
            int count = Eight.List(bits, but, from, until, picked.Places);
            if (count > 0) loop(batch, 0, count, ledger);
        }
    }

    private void OneByOne(RecordBatch<T> batch, int from, int until, Ledger ledger)
    {
        foreach (Judge<T> judge in judges) judge.Many(batch, from, until, ledger);
    }

    private Loops Compile()
    {
        lock (_compiling) return _loops ??= new Loops(Decide(), Find(), Count());
    }

    private sealed record Loops(
        Action<RecordBatch<T>, int, int, Ledger>[] Decide, CellSearch<T>[] Find, Action<RecordBatch<T>, int, int, Ledger>[] Count);
}
