using ServiceStandards.Binding;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Live;

/// <summary>How one standard stands: its figures as they were told last, and which of them the records have touched since.</summary>
internal sealed class LiveStanding
{
    private readonly LiveLedger _ledger;
    private readonly BoundStandard _standard;
    private readonly StandardLayout _layout;
    private readonly FigureReckoner _reckoner;
    private readonly int _index;
    private readonly bool _isCut;
    private readonly HashSet<int> _touchedCells = [];
    private readonly Dictionary<int, Figures> _cells = [];
    private bool _isTouched = true;
    private int _failing;
    private Figures? _whole;

    public LiveStanding(LiveLedger ledger, BoundStandard standard, int index)
    {
        (_ledger, _standard, _layout, _index) = (ledger, standard, ledger.Layout.Standards[index], index);
        _reckoner = new FigureReckoner(standard, _layout);
        _isCut = standard.Source.Per is not null || !standard.By.IsEmpty;
    }

    /// <summary>The figures of all records as they were told last.</summary>
    public Figures Whole => _whole ?? throw new InvalidOperationException("The standing was not told yet.");

    public IEnumerable<(CellKey Key, Figures Figures)> Cells => _cells.Select(c => (KeyOf(c.Key), c.Value));

    public CellKey KeyOf(int cell) => _ledger.Cuts[_layout.Cut].Book.Key(cell);

    /// <summary>A record gave something to a cell, or took it away.</summary>
    public void Touch(int cell)
    {
        _isTouched = true;
        if (_isCut) _touchedCells.Add(cell);
    }

    /// <summary>Reckons what was touched.</summary>
    /// <param name="records">All records there are.</param>
    /// <returns>Whether the figures of all records are others than before, and the cells that are; a cell without figures is no more.</returns>
    public (bool IsWholeNew, IReadOnlyList<(int Cell, Figures? Figures)> Cells) Refresh(long records)
    {
        (int Cell, Figures? Figures)[] cells = [.. _touchedCells.Order().Select(c => (c, Renew(c)))];
        _touchedCells.Clear();
        Figures? before = _whole;
        CellTally whole = _ledger.Cuts[_layout.Cut].Whole;
        long outside = records - _layout.InScope(whole), unclear = _ledger.Unclear[_index];
        if (_isTouched || before is null) _whole = JudgedByEach(_reckoner.Reckon(whole, outside, unclear));
        else if (before.OutOfScope != outside || before.Unclear != unclear) _whole = before with { OutOfScope = outside, Unclear = unclear };
        _isTouched = false;
        return (!ReferenceEquals(before, _whole), cells);
    }

    private Figures? Renew(int cell)
    {
        if (_cells.Remove(cell, out Figures? old) && old.Verdict == Verdict.NonCompliant) _failing--;
        CellTally tally = _ledger.Cuts[_layout.Cut].Cell(cell);
        if (_layout.InScope(tally) == 0) return null;
        Figures figures = _cells[cell] = _reckoner.Reckon(tally, null, 0);
        if (figures.Verdict == Verdict.NonCompliant) _failing++;
        return figures;
    }

    private Figures JudgedByEach(Figures whole) =>
        _standard.Source.JudgeEach && _failing > 0 ? whole with { Verdict = Verdict.NonCompliant } : whole;
}
