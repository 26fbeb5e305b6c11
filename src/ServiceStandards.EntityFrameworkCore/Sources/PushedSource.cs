using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Records;

namespace ServiceStandards.EntityFrameworkCore.Sources;

/// <summary>A source with a column for each field that standards read from its records.</summary>
internal sealed class PushedSource<T>
{
    private readonly Dictionary<ParameterExpression, int> _places = [];
    private readonly Dictionary<ParameterExpression, NotTranslatable> _failures = [];

    public PushedSource(IQueryable<T> records, ParameterExpression record, PushedSet<T> set)
    {
        if (records.Provider is not IAsyncQueryProvider) throw new NotSupportedException(DatabaseMessages.NotInPostgreSql);
        Query = new SourceQuery<T>(records, record);
        foreach (var (variable, value) in set.Variables)
        {
            if (value.Type == typeof(EventBuffer)) _failures[variable] = new NotTranslatable("a clock that runs on events");
            else if (Reads(value, record)) Place(variable, value);
        }

        Command = Query.Command() as NpgsqlCommand
            ?? throw new NotSupportedException(DatabaseMessages.NotInPostgreSql);
    }

    public SourceQuery<T> Query { get; }

    public NpgsqlCommand Command { get; }

    /// <summary>The variables that columns are read into, with the columns' places.</summary>
    public IReadOnlyDictionary<ParameterExpression, int> Places => _places;

    /// <summary>The variables that cannot be columns.</summary>
    public IReadOnlyDictionary<ParameterExpression, NotTranslatable> Failures => _failures;

    private void Place(ParameterExpression variable, Expression read)
    {
        try
        {
            _places[variable] = Query.Column(read);
        }
        catch (NotTranslatable failure)
        {
            _failures[variable] = failure.In(variable.Name!);
        }
    }

    private static bool Reads(Expression value, ParameterExpression record)
    {
        var uses = new VariableUses();
        uses.Visit(value);
        return uses.Counts.ContainsKey(record);
    }
}
