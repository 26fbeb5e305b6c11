using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>How often each value occurred in each cell: what percentiles, lowest and highest are made of, and what merges with other parts.</summary>
internal sealed class HistogramQuery<T>
{
    private readonly SelectList<CellRow> _list = new();
    private readonly SqlParameters _parameters = new();
    private readonly Translation<T> _translation;
    private readonly PushedCut _cut;
    private readonly Layers _layers;
    private readonly string _tail;
    private bool _isRunning;
    private decimal _value;

    /// <param name="translation">Makes the command.</param>
    /// <param name="cut">How the standard is cut.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="isShipped">Whether it is a plain query, for servers that keep the rows of foreign tables.</param>
    public HistogramQuery(Translation<T> translation, PushedCut cut, PushedStandard standard, bool isShipped)
    {
        (_translation, _cut) = (translation, cut);
        _layers = translation.Layers(_parameters, isShipped);
        ParameterExpression @class = _layers.Define(standard.Class, "class");
        KeyColumns.Add(_list, cut, _layers, _parameters);
        int keys = _list.Count - (cut.Time is null ? 0 : 1);
        string record = _layers.Write(@class);
        _list.Add($"{record} = {RecordClass.SoFar}", (_, reader, column) => _isRunning = reader.GetBoolean(column));
        _list.Add(Amount(standard, record), (_, reader, column) => _value = Convert.ToDecimal(reader.GetValue(column), CultureInfo.InvariantCulture));
        _list.Add("count(*)", (row, reader, column) => Take((HistogramTally)row.Cell.Figures[standard.Layout.Figure!.Value], reader.GetInt64(column)));
        IEnumerable<int> grouped = [.. Enumerable.Range(1, keys), _list.Count - 2, _list.Count - 1];
        _tail = $" where {record} in ({RecordClass.Noted}, {RecordClass.SoFar}) group by {string.Join(", ", grouped)}";
    }

    public DbCommand Command() => _translation.Command($"select {_list.Sql} from {_layers.From()}{_tail}", _parameters);

    /// <summary>Whether the servers that keep the rows would count them.</summary>
    public Task<bool> IsShipped(CancellationToken cancellation) => ForeignPlan.IsShipped(Command, _layers.LengthOf(_list.Sql + _tail), cancellation);

    public Task Run(Tally tally, CancellationToken cancellation)
    {
        return Rows.Each(Command(), reader =>
        {
            var row = new CellRow(tally.EmptyCell(_cut.Index), _cut.Groups.Count);
            _list.Read(reader, row);
            row.AddTo(tally, _cut.Index);
        }, cancellation);
    }

    private string Amount(PushedStandard standard, string record)
    {
        string? soFar = standard.SoFar is { } running ? _layers.Write(FigureColumns.AsWhole(running)) : null;
        string? amount = standard.Amounts.Count > 0 ? _layers.Write(FigureColumns.AsWhole(standard.Amounts[0])) : null;
        return amount is null || soFar is null || amount == soFar ? amount ?? soFar ?? "null::numeric" : $"case when {record} = {RecordClass.Noted} then {amount} else {soFar} end";
    }

    private void Take(HistogramTally histogram, long times)
    {
        if (_isRunning) histogram.TakeRunning(_value, times);
        else histogram.Take(_value, times);
    }
}
