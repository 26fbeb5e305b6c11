using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore.Running;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Sources.Database;
using ServiceStandards.Sources.Events;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Sources.Rows;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>Measures a table in a transaction: finds it, makes a query of its columns and the mapping, and measures that like any query.</summary>
internal sealed class TableRun(NpgsqlTransaction transaction, Mapping mapping, DateTimeOffset asOf, DatabaseOptions options)
{
    private readonly NpgsqlConnection _connection = transaction.Connection!;
    private readonly EvaluationOptions _streaming = new() { From = options.From, Until = options.Until };

    public async Task<ComplianceReport> Evaluate(string table, StandardSet standards, CancellationToken cancellation)
    {
        MappingCheck.ThrowIfWrong(mapping);
        await Prepare(cancellation).ConfigureAwait(false);
        TableName name = await TableFinder.Find(table, _connection, cancellation).ConfigureAwait(false);
        IReadOnlyList<StoredColumn> columns = await Columns(name, cancellation).ConfigureAwait(false);
        BoundTable bound = TableBinding.Bind(name.ToString(), [.. columns.Select(c => c.Name)], i => DbSchema.KindOf(columns[i].ClrType), mapping);
        bound = bound.With(EventBinding.OfColumns(bound, ReadingOptions.Default));
        standards.For(bound.Shape).CompiledFor(StandardsFor<TableRow>.WindowOf(asOf, _streaming)); // so that the shape knows what is needed, and as what
        var query = new TableQuery(name, bound, columns);
        long skipped = query.Problems.Count == 0 && query.NeedsLook ? await query.Look(_connection, transaction, Timeout, cancellation).ConfigureAwait(false) : 0;
        if (query.Problems.Count == 0) return await Push(standards, bound, query, skipped, name, cancellation).ConfigureAwait(false);
        return options.Untranslatable == Untranslatable.Stream ? Stream(standards, name, query.Problems, cancellation) : throw new StandardsException(query.Problems);
    }

    private int? Timeout => options.CommandTimeout is { } timeout ? (int)Math.Ceiling(timeout.TotalSeconds) : null;

    private async Task Prepare(CancellationToken cancellation)
    {
        var command = new NpgsqlCommand(Snapshot.ReadOnly, _connection, transaction);
        await using (command.ConfigureAwait(false)) await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<StoredColumn>> Columns(TableName name, CancellationToken cancellation)
    {
        NpgsqlCommand command = All(name);
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SchemaOnly, cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false)) return StoredColumn.Of(reader);
        }
    }

    private async Task<ComplianceReport> Push(StandardSet standards, BoundTable bound, TableQuery query, long skipped, TableName name, CancellationToken cancellation)
    {
        var constants = new RowPlan(bound, new RowsAccounts(bound.Name, 0, 1).All[0]);
        var shape = new StoredShape(bound, query.Forms, constants.Row);
        StandardsFor<StoredRow> pushed = standards.For(shape);
        var context = new StoredContext(_connection, query.Forms);
        await using (context.ConfigureAwait(false))
        {
            await context.Database.UseTransactionAsync(transaction, cancellation).ConfigureAwait(false);
            IQueryable<StoredRow> rows = context.Set<StoredRow>().FromSqlRaw(query.Rows, query.Parameters);
            try
            {
                Tally tally = await new DatabaseRun<StoredRow>(pushed, asOf, options with { Untranslatable = Untranslatable.Refuse }, isOurs: true).Measure(rows, cancellation).ConfigureAwait(false);
                tally.Add(new RowsLeftOut { Skipped = skipped });
                return pushed.Report(tally);
            }
            catch (StandardsException untranslatable) when (options.Untranslatable == Untranslatable.Stream)
            {
                return Stream(standards, name, untranslatable.Diagnostics, cancellation);
            }
        }
    }

    /// <summary>Fetches the rows, in the same transaction.</summary>
    private ComplianceReport Stream(StandardSet standards, TableName name, IReadOnlyList<Diagnostic> reasons, CancellationToken cancellation)
    {
        foreach (Diagnostic reason in reasons) options.Logger?.LogWarning("The rows are fetched and measured here: {Reason}", reason);
        using DbRecords records = DbRecords.Open(() => All(name).ExecuteReader(), name.ToString(), mapping);
        return standards.For(records.Shape).Evaluate(records, asOf, _streaming, cancellation);
    }

    private NpgsqlCommand All(TableName name)
    {
        var command = new NpgsqlCommand($"select * from {name.Sql}", _connection, transaction);
        if (Timeout is { } seconds) command.CommandTimeout = seconds;
        return command;
    }
}
