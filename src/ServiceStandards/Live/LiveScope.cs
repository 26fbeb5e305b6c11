using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Live;

/// <summary>
/// Judges records that come, change and go by the standards of one scope. Of each it keeps what it gave, not what it was: so it can be
/// taken away however the record has changed since.
/// </summary>
/// <param name="plan">The standards.</param>
/// <param name="ledger">Takes what the records give.</param>
/// <param name="recordOf">The record that a key stands for.</param>
internal sealed class LiveScope<T>(ScopePlan<T> plan, LiveLedger ledger, Func<object, object> recordOf)
{
    private readonly GivenRows _rows = new(plan.Cuts.Length, plan.Values);
    private readonly GivenPatterns _patterns = new();
    private readonly GivenRecord<T> _given = new(plan, ledger);
    private readonly LiveNeighbours[] _neighbours = [.. Enumerable.Range(0, plan.Judges.Indexes).Select(_ => new LiveNeighbours())];
    private readonly Dictionary<object, RecordsUnreadableException> _failures = new(ReferenceEqualityComparer.Instance);
    private EvaluationWindow _window;
    private NeighbourGathering? _gathering;
    private long _arrived;

    public ScopePlan<T> Plan => plan;

    public LiveLedger Ledger => ledger;

    /// <summary>How many records there are.</summary>
    public long Records { get; private set; }

    /// <summary>Grows whenever anything that is told may have changed.</summary>
    public long Changes { get; private set; }

    /// <summary>Records that cannot be judged, by their keys: they count nowhere.</summary>
    public IReadOnlyDictionary<object, RecordsUnreadableException> Failures => _failures;

    /// <summary>Judges at this moment from now on; records that are here already stay as they are until they are put again.</summary>
    public void LookAt(EvaluationWindow window)
    {
        _window = window;
        _gathering = plan.Judges.Gather is null ? null : new NeighbourGathering(plan.Judges.Indexes, window.AsOf);
    }

    public void Add(IEnumerable<object> keys)
    {
        int count = keys.Count();
        Records += count;
        Changes++;
        Put(keys, isNew: true);
    }

    /// <summary>Judges records again.</summary>
    public void Update(IEnumerable<object> keys) => Put(keys, isNew: false);

    public void Remove(IEnumerable<object> keys)
    {
        var concerned = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var gone = new HashSet<object>(keys, ReferenceEqualityComparer.Instance);
        foreach (object key in gone)
        {
            TakeAway(key);
            _failures.Remove(key);
            ledger.Numbers.Remove(key);
            foreach (LiveNeighbours index in _neighbours) index.Remove(key, concerned);
        }

        Records -= gone.Count;
        Changes++;
        concerned.ExceptWith(gone);
        foreach (object key in concerned) Judge(key);
    }

    /// <summary>Makes sure that the first of the evidence and of the open records are all there, by judging once more where some may have been dropped.</summary>
    public void Complete()
    {
        if (plan.Places.All(p => ledger.Scratch.Evidence[p.Standard].Holds(p.Layout.Evidence) && ledger.Scratch.AtRisk[p.Standard].Holds(p.Layout.Evidence))) return;
        foreach (GivenPlace place in plan.Places)
        {
            ledger.Scratch.Evidence[place.Standard].Clear();
            ledger.Scratch.AtRisk[place.Standard].Clear();
        }

        foreach (object key in _rows.Keys)
        {
            _given.Judge((T)recordOf(key), key, Number(key), _window, _neighbours);
            _given.Drain();
        }
    }

    private void Put(IEnumerable<object> keys, bool isNew)
    {
        HashSet<object>? concerned = plan.Judges.Gather is null ? null : Gather(keys);
        foreach (object key in keys)
        {
            if (isNew) _arrived++;
            Judge(key);
            concerned?.Remove(key);
        }

        if (concerned is null) return;
        foreach (object key in concerned) Judge(key);
    }

    /// <summary>Puts the records in their places among their neighbours before any of them is judged.</summary>
    private HashSet<object> Gather(IEnumerable<object> keys)
    {
        var concerned = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (object key in keys)
        {
            if (!TryGather(key)) continue;
            for (int i = 0; i < _neighbours.Length; i++) _neighbours[i].Put(key, _gathering!.Lists[i].TakeOne(), concerned);
        }

        return concerned;
    }

    /// <summary>A record whose property throws has no neighbours; judging it will tell why.</summary>
    private bool TryGather(object key)
    {
        try
        {
            plan.Judges.Gather!((T)recordOf(key), _gathering!);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _failures[key] = Unjudged(key, e);
            foreach (NeighbourList list in _gathering!.Lists) list.TakeOne();
            return false;
        }
    }

    private void Judge(object key)
    {
        bool isKnown = _rows.TryFind(key, out int row);
        if (isKnown) _given.WithdrawLists(_patterns.Codes(_rows.Pattern(row)), key);
        try
        {
            _given.Judge((T)recordOf(key), key, Number(key), _window, _neighbours);
            if (_failures.Remove(key)) Changes++;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Changes++;
            _given.Discard(key);
            if (isKnown) Withdraw(key, row);
            _failures[key] = Unjudged(key, e);
            return;
        }

        _given.Drain();
        Replace(key, isKnown, row);
    }

    /// <summary>Counts what differs from what the record gave before.</summary>
    private void Replace(object key, bool isKnown, int row)
    {
        int pattern = _patterns.NumberOf(_given.Codes);
        if (isKnown)
        {
            bool isSame = pattern == _rows.Pattern(row) && _given.Cells.SequenceEqual(_rows.Cells(row)) && _given.Values.SequenceEqual(_rows.Values(row));
            if (isSame) return;
            Changes++;
            _given.CountDifference(_patterns.Codes(_rows.Pattern(row)), _rows.Cells(row), _rows.Values(row));
            if (pattern == 0)
            {
                _rows.Remove(key);
                return;
            }
        }
        else
        {
            if (pattern == 0) return;
            Changes++;
            _given.Count();
            row = _rows.Add(key);
        }

        _rows.Pattern(row) = pattern;
        _given.Cells.CopyTo(_rows.Cells(row));
        _given.Values.CopyTo(_rows.Values(row));
    }

    private void TakeAway(object key)
    {
        if (!_rows.TryFind(key, out int row)) return;
        _given.WithdrawLists(_patterns.Codes(_rows.Pattern(row)), key);
        Withdraw(key, row);
    }

    private void Withdraw(object key, int row)
    {
        _given.Withdraw(_patterns.Codes(_rows.Pattern(row)), _rows.Cells(row), _rows.Values(row));
        _rows.Remove(key);
    }

    /// <summary>The number of a record without an id: that of its source, else that of its arrival.</summary>
    private long Number(object key)
    {
        if (ledger.Numbers.TryGetValue(key, out long number)) return number;
        object record = recordOf(key);
        if (plan.HasId((T)record)) return 0;
        return ledger.Numbers[key] = ledger.Announced.Remove(record, out long announced) ? announced : _arrived;
    }

    private RecordsUnreadableException Unjudged(object key, Exception cause) => new($"Record {NameOf(key)} could not be judged by the rule '{plan.Name}': {cause.Message}", cause);

    private string NameOf(object key)
    {
        try
        {
            return plan.Judges.Id((T)recordOf(key), Number(key));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return $"without a readable id ({e.Message})";
        }
    }
}
