using Npgsql;
using ServiceStandards.Diagnostics;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Sources;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>A table with its mapping as one query: a column for each field that standards need, without the rows that the mapping skips.</summary>
internal sealed class TableQuery
{
    private readonly DiagnosticBag _bag = new();
    private readonly QueryTexts _texts = new();
    private readonly BoundTable _table;
    private readonly TableName _name;
    private readonly List<FieldForm> _forms = [];
    private readonly string _skipped;

    /// <param name="name">The table.</param>
    /// <param name="table">Its columns and the mapping, bound to the standards.</param>
    /// <param name="columns">The columns.</param>
    public TableQuery(TableName name, BoundTable table, IReadOnlyList<StoredColumn> columns)
    {
        (_name, _table) = (name, table);
        if (table.Mapping.Places.Source is { } source) _bag.AddSource(source);
        var forms = new FieldForms(columns, _texts);
        foreach (BoundField field in table.Fields.Where(f => f.Column.IsNeeded)) Try(field.Column.Field, () => _forms.Add(forms.Of(field)));
        List<string> rules = [];
        foreach (var rule in table.Skips)
        {
            foreach (var test in rule.Take(1)) Try(test.Field.Column.Field, () => rules.Add($"({string.Join(" and ", rule.Select(t => forms.Has(t.Field, t.Values)))})"));
        }

        _skipped = rules.Count == 0 ? "false" : string.Join(" or ", rules);
        if (table.Events is not null && table.Shape.EventCodes().Count > 0) _bag.Add(TableMessages.EventsNotTranslatable(table.Mapping.Events!.Places.Of("events")));
    }

    /// <summary>The fields that are columns.</summary>
    public IReadOnlyList<FieldForm> Forms => _forms;

    /// <summary>Whether rows must be looked at before they are measured.</summary>
    public bool NeedsLook => _skipped != "false" || _forms.Any(f => f.Unfit is not null);

    /// <summary>What cannot be had in SQL.</summary>
    public IReadOnlyList<Diagnostic> Problems => _bag.InFileOrder();

    /// <summary>The query, in the form that Entity Framework takes.</summary>
    public string Rows => _texts.Format(
        $"select {string.Join(", ", _forms.Select(f => $"{f.Sql} as {TableName.Quoted(f.Field)}").DefaultIfEmpty("1"))} from {_name.Sql}{(_skipped == "false" ? "" : $" where not ({_skipped})")}");

    public object[] Parameters => _texts.Parameters;

    /// <summary>Counts the rows that are skipped, and finds cells that a file could not hold.</summary>
    public async Task<long> Look(NpgsqlConnection connection, NpgsqlTransaction transaction, int? timeout, CancellationToken cancellation)
    {
        FieldForm[] suspects = [.. _forms.Where(f => f.Unfit is not null)];
        string[] tests = [.. suspects.Select(f => $", coalesce(bool_or({f.Unfit!.Value.Test} and not ({_skipped})), false)")];
        var command = new NpgsqlCommand($"select count(*) filter (where {_skipped}){string.Concat(tests)} from {_name.Sql}", connection, transaction);
        await using (command.ConfigureAwait(false))
        {
            if (timeout is { } seconds) command.CommandTimeout = seconds;
            command.Parameters.AddRange(_texts.Parameters);
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.ReadAsync(cancellation).ConfigureAwait(false);
                for (int i = 0; i < suspects.Length; i++)
                {
                    if (reader.GetBoolean(i + 1)) _bag.Add(TableMessages.CellsUnfit(PlaceOf(suspects[i].Field), suspects[i].Field, suspects[i].Unfit!.Value.What));
                }

                return reader.GetInt64(0);
            }
        }
    }

    private void Try(string field, Action add)
    {
        try
        {
            add();
        }
        catch (NotTranslatable failure)
        {
            _bag.Add(TableMessages.ColumnNotTranslatable(PlaceOf(field), field, failure.Message));
        }
    }

    private SourceLocation PlaceOf(string field) => _table.Mapping.Fields.ContainsKey(field)
        ? _table.Mapping.Places.Of(MappingPlaces.FieldPart(field))
        : new SourceLocation(_name.ToString(), 0, 0);
}
