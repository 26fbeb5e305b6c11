using System.Data.Common;
using System.Linq.Expressions;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Model;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>One query that counts all standards that are cut the same way, cell by cell.</summary>
internal sealed class CellQuery<T>
{
    private readonly SelectList<CellRow> _list = new();
    private readonly SqlParameters _parameters = new();
    private readonly Translation<T> _translation;
    private readonly PushedCut _cut;
    private readonly Layers _layers;
    private readonly string _grouped;
    private readonly Dictionary<int, EvidenceBound> _bounds;

    /// <param name="translation">Makes the command.</param>
    /// <param name="cut">How they are cut.</param>
    /// <param name="counted">The standards.</param>
    /// <param name="ledger">Takes what is counted beside the cells.</param>
    /// <param name="bounds">Takes what becomes known of the evidence.</param>
    /// <param name="withFacts">Whether to count what is said of all records as well.</param>
    public CellQuery(Translation<T> translation, PushedCut cut, IReadOnlyList<PushedStandard> counted, Ledger ledger, Dictionary<int, EvidenceBound> bounds, bool withFacts)
    {
        _bounds = bounds;
        (_translation, _cut) = (translation, cut);
        _layers = translation.Layers(_parameters);
        (PushedStandard Standard, ParameterExpression Class)[] standards = [.. counted.Select(s => (s, _layers.Define(s.Class, "class")))];
        bool isInLots = cut.Layout.Period?.Period.Unit is not (PeriodUnit.Day or PeriodUnit.Minutes) && counted.Any(s => s.EvidenceClass is not null);
        _grouped = KeyColumns.Add(_list, cut, _layers, _parameters, isInLots ? translation.Set.Id : null);
        foreach (var (standard, @class) in standards) Add(standard, @class, ledger);
        if (withFacts) Facts.Add(_list, translation, ledger, _layers.Write);
    }

    public DbCommand Command() =>
        _translation.Command($"select {_list.Sql} from {_layers.From()}{_grouped}", _parameters);

    public Task Run(Tally tally, CancellationToken cancellation)
    {
        return Rows.Each(Command(), reader =>
        {
            var row = new CellRow(tally.EmptyCell(_cut.Index), _cut.Groups.Count);
            _list.Read(reader, row);
            if (!row.IsEmpty) row.AddTo(tally, _cut.Index);
        }, cancellation);
    }

    private void Add(PushedStandard standard, ParameterExpression @class, Ledger ledger)
    {
        string record = _layers.Write(@class);
        EvidenceBound? evidence = standard.EvidenceClass is null ? null : _bounds[standard.Index] = new EvidenceBound(standard);
        foreach (int counter in standard.Counters)
        {
            _list.AddCount($"{record} = {RecordClass.Of(standard.Layout.Counts, counter)}", (row, count) =>
            {
                row.Cell.Counts[counter] += count;
                if (evidence?.Counter == counter) evidence.Misses += count;
            });
        }

        evidence?.AddTo(_list, record, _layers.Write);
        if (standard.SoFar is not null)
            _list.AddCount($"{record} = {RecordClass.SoFar}", (row, count) => row.Cell.Counts[standard.Layout.Counts.Pending] += count);
        if (_layers.Write(standard.Unclear) is var unclear and not "false") _list.AddCount(unclear, (_, count) => ledger.Unclear[standard.Index] += count);
        if (standard.Layout.Figure is not { } figure) return;
        FigureColumns.AddNoted(_list, standard, _cut.Layout.Figures[figure], $"{record} = {RecordClass.Noted}", _layers.Write);
        FigureColumns.AddRunning(_list, standard, _cut.Layout.Figures[figure], $"{record} = {RecordClass.SoFar}", _layers.Write);
    }
}
