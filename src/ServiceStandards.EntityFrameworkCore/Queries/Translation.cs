using System.Data.Common;
using System.Linq.Expressions;
using Npgsql;
using ServiceStandards.EntityFrameworkCore.Calendars;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sources;
using ServiceStandards.EntityFrameworkCore.Sql;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>Standards over the columns of one source: makes the queries.</summary>
internal sealed class Translation<T>
{
    private readonly Dictionary<ParameterExpression, SourceColumn> _columns = [];
    private readonly Dictionary<ParameterExpression, NotTranslatable> _failures = [];
    private readonly NpgsqlCommand _source;
    private readonly string _from;
    private readonly DatabaseOptions _options;


    private Translation(PushedSet<T> set, NpgsqlCommand source, string from, bool isElsewhere, DatabaseOptions options) =>
        (Set, _source, _from, IsElsewhere, _options) = (set, source, from, isElsewhere, options);

    public PushedSet<T> Set { get; }

    /// <summary>Whether rows come from other servers that are to count them.</summary>
    public bool IsElsewhere { get; }

    /// <summary>Working time; to be given its horizon before a query is made.</summary>
    public CalendarTables Calendars { get; } = new();

    /// <summary>The columns that hold times, as timestamps.</summary>
    public IEnumerable<string> TimeColumns => _columns.Values.Where(c => c.StoreType.StartsWith("timestamp", StringComparison.Ordinal)).Select(c => c.Name).Distinct();

    /// <summary>Asks the database for the types of the columns; the source is not run.</summary>
    public static async Task<Translation<T>> Of(PushedSet<T> set, PushedSource<T> source, DatabaseOptions options, CancellationToken cancellation)
    {
        NpgsqlCommand command = source.Command;
        IReadOnlyList<SourceColumn> columns = await source.Query.Columns(command, cancellation).ConfigureAwait(false);
        var translation = new Translation<T>(set, command, source.Query.From(command), options.CountsElsewhere && await ForeignScan.IsIn(command, cancellation).ConfigureAwait(false), options);
        foreach (var (variable, place) in source.Places) translation.Place(variable, columns[place], source.Query);
        foreach (var (variable, failure) in source.Failures) translation._failures[variable] = failure;
        return translation;
    }

    /// <summary>
    /// Room for a query: what the variables of the standards are is said, nothing is written yet. Where other servers hold the rows nothing is fenced, so that
    /// PostgreSQL can have them do the counting: over a fence it would fetch the rows.
    /// </summary>
    public Layers Layers(SqlParameters parameters)
    {
        var layers = new Layers(_from, !IsElsewhere, _columns, _failures, parameters, Calendars);
        foreach (var (variable, value) in Set.Variables)
        {
            if (!_columns.ContainsKey(variable) && !_failures.ContainsKey(variable)) layers.Define(variable, value);
        }

        return layers;
    }

    /// <summary>Whether a record has times that the calendars' tables do not reach; null where no calendar is asked.</summary>
    public string? Beyond(Func<Expression, string> write)
    {
        if (Calendars is not { Horizon: { } horizon, Times.Count: > 0 }) return null;
        IEnumerable<string> late = Calendars.Times.Select(write).Select(t => $"({t} <> 0 and {t} not between {SqlLiteral.Of(horizon.From)} and {SqlLiteral.Of(horizon.Until)})");
        IEnumerable<string> early = TimeColumns.Select(c => $"coalesce({c} < timestamp '0002-01-01', false)");
        return $"coalesce(bool_or({string.Join(" or ", late.Concat(early))}), false)";
    }

    /// <summary>The query as a command with its own parameters and those of the source.</summary>
    public DbCommand Command(string sql, SqlParameters parameters)
    {
        NpgsqlCommand command = _source.Clone();
        command.CommandText = sql;
        if (_options.CommandTimeout is { } timeout) command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
        parameters.AddTo(command);
        return command;
    }

    private void Place(ParameterExpression variable, SourceColumn column, SourceQuery<T> query)
    {
        try
        {
            _columns[variable] = column with { Converter = query.ConverterOf(column.Read) };
        }
        catch (NotTranslatable failure)
        {
            _failures[variable] = failure;
        }
    }
}
