using System.Data.Common;
using System.Linq.Expressions;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;
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

    /// <param name="translation">Makes the command.</param>
    /// <param name="cut">How they are cut.</param>
    /// <param name="counted">The standards.</param>
    /// <param name="ledger">Takes what is counted beside the cells.</param>
    /// <param name="withFacts">Whether to count what is said of all records as well.</param>
    public CellQuery(Translation<T> translation, PushedCut cut, IReadOnlyList<PushedStandard> counted, Ledger ledger, bool withFacts)
    {
        (_translation, _cut) = (translation, cut);
        _layers = translation.Layers(_parameters);
        (PushedStandard Standard, ParameterExpression Class)[] standards = [.. counted.Select(s => (s, _layers.Define(s.Class, "class")))];
        _grouped = KeyColumns.Add(_list, cut, _layers, _parameters);
        foreach (var (standard, @class) in standards) Add(standard, @class, ledger);
        if (withFacts) Facts.Add(_list, translation.Set, ledger, _layers.Write);
    }

    public DbCommand Command() =>
        _translation.Command($"select {_list.Sql} from {_layers.From(isFenced: true)}{_grouped}", _parameters);

    public async Task Run(Tally tally, CancellationToken cancellation)
    {
        DbCommand command = Command();
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    var row = new CellRow(tally.EmptyCell(_cut.Index), _cut.Groups.Count);
                    _list.Read(reader, row);
                    if (!row.IsEmpty) row.AddTo(tally, _cut.Index);
                }
            }
        }
    }

    private void Add(PushedStandard standard, ParameterExpression @class, Ledger ledger)
    {
        string record = _layers.Write(@class);
        foreach (int counter in standard.Counters)
            _list.AddCount($"{record} = {RecordClass.Of(standard.Layout.Counts, counter)}", (row, count) => row.Cell.Counts[counter] += count);
        if (standard.SoFar is not null)
            _list.AddCount($"{record} = {RecordClass.SoFar}", (row, count) => row.Cell.Counts[standard.Layout.Counts.Pending] += count);
        if (_layers.Write(standard.Unclear) is var unclear and not "false") _list.AddCount(unclear, (_, count) => ledger.Unclear[standard.Index] += count);
        if (standard.Layout.Figure is not { } figure) return;
        FigureColumns.AddNoted(_list, standard, _cut.Layout.Figures[figure], $"{record} = {RecordClass.Noted}", _layers.Write);
        FigureColumns.AddRunning(_list, standard, _cut.Layout.Figures[figure], $"{record} = {RecordClass.SoFar}", _layers.Write);
    }
}
