using System.Data.Common;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>Some of the texts that a field has where a literal never occurred: one of them may have been meant.</summary>
internal sealed class LiteralQuery<T>
{
    private readonly SqlParameters _parameters = new();
    private readonly Translation<T> _translation;
    private readonly Layers _layers;
    private readonly PushedGroup _field;
    private readonly string _value;
    private readonly string _given;
    private readonly int _place;

    public LiteralQuery(Translation<T> translation, int watch)
    {
        (_translation, _place) = (translation, watch);
        _layers = translation.Layers(_parameters);
        FieldValue value = translation.Set.Watched[watch];
        _field = new PushedGroup(translation.Set.Compiled.Literals[watch][0].Field, value);
        (_value, _given) = (_layers.Write(value.Value), _layers.Write(value.Given));
    }

    public Task Run(Ledger ledger, CancellationToken cancellation)
    {
        string[] literals = [.. _translation.Set.Compiled.Literals[_place].Select(u => u.Text)];
        SourceColumn? column = _layers.ColumnOf(_field.Value.Value);
        DbCommand command = _translation.Command(
            $"select distinct {_value} from {_layers.From()} where {_given} limit {LiteralWatch.MostValues + literals.Length + 1}", _parameters);
        return Rows.Each(command, reader =>
        {
            if (_field.Text(reader.GetValue(0), column?.Converter) is { } text && !literals.Contains(text, StringComparer.Ordinal)) ledger.Watches[_place].Others.Add(text);
        }, cancellation);
    }
}
