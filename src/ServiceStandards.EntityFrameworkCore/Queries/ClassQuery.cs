using System.Data.Common;
using System.Linq.Expressions;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>
/// One query that counts one standard, cell by cell and class by class: a plain one, in which little is written twice, for servers that keep the rows of
/// foreign tables and are sent its whole text.
/// </summary>
internal sealed class ClassQuery<T>
{
    private readonly SelectList<CellRow> _list = new(), _noted = new(), _running = new(), _missed = new();
    private readonly SqlParameters _parameters = new();
    private readonly Translation<T> _translation;
    private readonly PushedCut _cut;
    private readonly PushedStandard _standard;
    private readonly Layers _layers;
    private readonly Dictionary<int, EvidenceBound> _bounds;
    private readonly EvidenceBound? _evidence;
    private readonly string _grouped;
    private int _class;

    /// <param name="translation">Makes the command.</param>
    /// <param name="cut">How the standard is cut.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="ledger">Takes what is counted beside the cells.</param>
    /// <param name="bounds">Takes what becomes known of the evidence, once it is run.</param>
    /// <param name="withFacts">Whether to count what is said of all records as well.</param>
    public ClassQuery(Translation<T> translation, PushedCut cut, PushedStandard standard, Ledger ledger, Dictionary<int, EvidenceBound> bounds, bool withFacts)
    {
        (_translation, _cut, _standard, _bounds, _layers) = (translation, cut, standard, bounds, translation.Layers(_parameters, isShipped: true));
        _evidence = standard.EvidenceClass is null ? null : new EvidenceBound(standard);
        ParameterExpression @class = _layers.Define(standard.Class, "class");
        KeyColumns.Add(_list, cut, _layers, _parameters);
        int keys = _list.Count - (cut.Time is null ? 0 : 1);
        _list.Add(_layers.Write(@class), (_, reader, column) => _class = reader.GetInt32(column));
        _grouped = string.Join(", ", [.. Enumerable.Range(1, keys), _list.Count]);
        _list.Add("count(*)", (row, reader, column) => Count(row, reader.GetInt64(column)));
        if (_layers.Write(standard.Unclear) is var unclear and not "false") _list.AddCount(unclear, (_, count) => ledger.Unclear[standard.Index] += count);
        if (withFacts) Facts.Add(_list, translation, ledger, _layers.Write);
        _evidence?.AddTo(_missed, SqlLiteral.Of(standard.EvidenceClass!.Value), _layers.Write); // the groups are by class, and read where it is this
        if (standard.Layout.Figure is not { } figure) return;
        FigureColumns.AddNoted(_noted, standard, cut.Layout.Figures[figure], "true", _layers.Write);
        FigureColumns.AddRunning(_running, standard, cut.Layout.Figures[figure], "true", _layers.Write);
    }

    public DbCommand Command() => _translation.Command(
        $"select {string.Join(", ", new[] { _list.Sql, _missed.Sql, _noted.Sql, _running.Sql }.Where(s => s.Length > 0))} from {_layers.From()} group by {_grouped}", _parameters);

    /// <summary>Whether the servers that keep the rows would count them.</summary>
    public Task<bool> IsShipped(CancellationToken cancellation) => ForeignPlan.IsShipped(Command, Length, cancellation);

    /// <summary>How long the query is that the servers are sent.</summary>
    public long Length => _layers.LengthOf(_list.Sql + _missed.Sql + _noted.Sql + _running.Sql);

    public Task Run(Tally tally, CancellationToken cancellation)
    {
        if (_evidence is not null) _bounds[_standard.Index] = _evidence;
        return Rows.Each(Command(), reader =>
        {
            var row = new CellRow(tally.EmptyCell(_cut.Index), _cut.Groups.Count);
            _list.Read(reader, row);
            if (_class == _standard.EvidenceClass) _missed.Read(reader, row, _list.Count);
            if (_class == RecordClass.Noted) _noted.Read(reader, row, _list.Count + _missed.Count);
            if (_class == RecordClass.SoFar) _running.Read(reader, row, _list.Count + _missed.Count + _noted.Count);
            if (!row.IsEmpty) row.AddTo(tally, _cut.Index);
        }, cancellation);
    }

    private void Count(CellRow row, long count)
    {
        if (_evidence is not null && _class == _standard.EvidenceClass) _evidence.Misses += count;
        if (_class == RecordClass.SoFar) row.Cell.Counts[_standard.Layout.Counts.Pending] += count;
        else if (_class > RecordClass.OutOfScope) row.Cell.Counts[RecordClass.CounterOf(_standard.Layout.Counts, _class)] += count;
    }
}
