using ServiceStandards.Compilation;
using ServiceStandards.Neighbours;
using ServiceStandards.Tallies;

namespace ServiceStandards.Live;

/// <summary>What one record gives to the standards of a scope, as codes, cells and values; counts it in the live ledger and takes it away again.</summary>
internal sealed class GivenRecord<T>(ScopePlan<T> plan, LiveLedger ledger)
{
    private readonly Ledger _scratch = ledger.Scratch;
    private readonly List<string> _negativeFields = [];
    private readonly int[] _cells = new int[plan.Cuts.Length];
    private readonly decimal[] _values = new decimal[plan.Values];
    private int[] _codes = new int[plan.Places.Length];
    private int _length = plan.Places.Length;

    /// <summary>A code for each standard, then the numbers of fields with a negative time.</summary>
    public ReadOnlySpan<int> Codes => _codes.AsSpan(0, _length);

    /// <summary>For each cut the number of the record's cell; -1 = none.</summary>
    public ReadOnlySpan<int> Cells => _cells;

    public ReadOnlySpan<decimal> Values => _values;

    /// <summary>Judges a record into the scratch. Throws what its properties throw; then <see cref="Discard"/> cleans up.</summary>
    public void Judge(T record, object key, long number, EvaluationWindow window, NeighbourIndex[] neighbours)
    {
        ledger.AtHand.Owner = key;
        _scratch.LookAt(window);
        _scratch.Neighbours = neighbours;
        foreach (Judge<T> judge in plan.Judges.Judges) judge.One(record, number, _scratch);
    }

    /// <summary>Takes what the record gave out of the scratch.</summary>
    public void Drain()
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            CellBook book = ledger.Cuts[plan.Cuts[i]].Book;
            (_cells[i], book.Asked) = (book.Asked, -1);
        }

        Array.Clear(_values);
        _length = plan.Places.Length;
        for (int i = 0; i < plan.Places.Length; i++) _codes[i] = Drain(plan.Places[i]);
        if (_scratch.Negative.Count > 0) DrainNegative();
    }

    /// <summary>Empties the scratch after a failure.</summary>
    public void Discard(object key)
    {
        Drain();
        WithdrawLists(Codes, key);
    }

    /// <summary>Takes a record out of the lists of evidence and of open records.</summary>
    public void WithdrawLists(ReadOnlySpan<int> codes, object key)
    {
        for (int i = 0; i < plan.Places.Length; i++)
        {
            GivenPlace place = plan.Places[i];
            if (place.EvidenceCode != 0 && (codes[i] & GivenCode.Classes) == place.EvidenceCode) _scratch.Evidence[place.Standard].Remove(key);
            if ((codes[i] & GivenCode.AtRisk) != 0) _scratch.AtRisk[place.Standard].Remove(key);
        }
    }

    /// <summary>Counts the record.</summary>
    public void Count()
    {
        for (int i = 0; i < plan.Places.Length; i++) Count(plan.Places[i], _codes[i], _cells, _values, 1);
        CountNegative(Codes, 1);
    }

    /// <summary>Takes away what a record gave.</summary>
    public void Withdraw(ReadOnlySpan<int> codes, ReadOnlySpan<int> cells, ReadOnlySpan<decimal> values)
    {
        for (int i = 0; i < plan.Places.Length; i++) Count(plan.Places[i], codes[i], cells, values, -1);
        CountNegative(codes, -1);
    }

    /// <summary>Counts the record in the place of what it gave before; standards for which both are the same stay untouched.</summary>
    public void CountDifference(ReadOnlySpan<int> codes, ReadOnlySpan<int> cells, ReadOnlySpan<decimal> values)
    {
        for (int i = 0; i < plan.Places.Length; i++)
        {
            GivenPlace place = plan.Places[i];
            if (IsSame(place, codes[i], cells, values, _codes[i])) continue;
            Count(place, codes[i], cells, values, -1);
            Count(place, _codes[i], _cells, _values, 1);
        }

        CountNegative(codes, -1);
        CountNegative(Codes, 1);
    }

    private bool IsSame(GivenPlace place, int code, ReadOnlySpan<int> cells, ReadOnlySpan<decimal> values, int now)
    {
        if (code != now) return false;
        if ((code & GivenCode.InCell) != 0 && cells[place.Cut] != _cells[place.Cut]) return false;
        return (code & (GivenCode.Figure | GivenCode.RunningFigure)) == 0 || Note(place, code, values) == Note(place, now, _values);
    }

    private int Drain(GivenPlace place)
    {
        int code = 0;
        if (_cells[place.Cut] >= 0)
        {
            CellTally cell = ledger.Cuts[place.Layout.Cut].Book.OneForAll!;
            Span<long> counts = cell.Counts.AsSpan(place.Layout.Counts.First, place.Layout.Counts.Next - place.Layout.Counts.First);
            int counted = counts.IndexOfAnyExcept(0);
            if (counted >= 0)
            {
                counts[counted] = 0;
                code = counted + 1;
            }

            if (place.Layout.Figure is { } figure && cell.Figures[figure].Drain() is { } note) code |= Keep(place, note);
        }

        if (_scratch.Unclear[place.Standard] != 0)
        {
            _scratch.Unclear[place.Standard] = 0;
            code |= GivenCode.Unclear;
        }

        if (!_scratch.AtRisk[place.Standard].IsNoted) return code;
        _scratch.AtRisk[place.Standard].IsNoted = false;
        return code | GivenCode.AtRisk;
    }

    private int Keep(GivenPlace place, FigureNote note)
    {
        _values[place.Value] = note.Value;
        if (place.IsRate) _values[place.Value + 1] = note.Per;
        return note.IsRunning ? GivenCode.RunningFigure : GivenCode.Figure;
    }

    private void DrainNegative()
    {
        foreach (var (field, _) in _scratch.Negative.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            int number = _negativeFields.IndexOf(field);
            if (number < 0)
            {
                number = _negativeFields.Count;
                _negativeFields.Add(field);
            }

            if (_length == _codes.Length) Array.Resize(ref _codes, _length + 4);
            _codes[_length++] = number + 1;
        }

        _scratch.Negative.Clear();
    }

    private void Count(GivenPlace place, int code, ReadOnlySpan<int> cells, ReadOnlySpan<decimal> values, int more)
    {
        if ((code & GivenCode.Unclear) != 0) ledger.Unclear[place.Standard] += more;
        if ((code & GivenCode.InCell) == 0) return;
        LiveCut cut = ledger.Cuts[place.Layout.Cut];
        Count(cut.Cell(cells[place.Cut]), place, code, values, more);
        Count(cut.Whole, place, code, values, more);
        ledger.Standings[place.Standard].Touch(cells[place.Cut]);
    }

    private static void Count(CellTally cell, GivenPlace place, int code, ReadOnlySpan<decimal> values, int more)
    {
        if ((code & GivenCode.Classes) is > 0 and var counter) cell.Counts[place.Layout.Counts.First + counter - 1] += more;
        if ((code & (GivenCode.Figure | GivenCode.RunningFigure)) == 0) return;
        FigureTally figure = cell.Figures[place.Layout.Figure!.Value];
        if (more > 0) figure.Add(Note(place, code, values));
        else figure.Remove(Note(place, code, values));
    }

    private void CountNegative(ReadOnlySpan<int> codes, int more)
    {
        foreach (int number in codes[plan.Places.Length..]) ledger.CountNegative(_negativeFields[number - 1], more);
    }

    private static FigureNote Note(GivenPlace place, int code, ReadOnlySpan<decimal> values) =>
        new((code & GivenCode.RunningFigure) != 0, values[place.Value], place.IsRate ? values[place.Value + 1] : 0);
}
