using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Sources;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;
using ServiceStandards.Values;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>Reads the columns of a table as a mapping says, in SQL: each value the same as if the row had been fetched and read here.</summary>
/// <param name="columns">The columns of the table.</param>
/// <param name="texts">Takes the mapping's texts.</param>
internal sealed class FieldForms(IReadOnlyList<StoredColumn> columns, QueryTexts texts)
{
    /// <summary>The form of a field that standards need.</summary>
    /// <exception cref="NotTranslatable">It cannot be had in SQL.</exception>
    public FieldForm Of(BoundField field)
    {
        if (field.Sources.Count != 1) throw new NotTranslatable("several columns that are joined as texts");
        StoredColumn column = columns[field.Sources[0]];
        return field.Column.Kind == ValueKind.Text ? Text(field, column) : Typed(field, column);
    }

    /// <summary>Whether a field of a row has one of some values, as it is written there or as the mapping translates it.</summary>
    public string Has(BoundField field, IReadOnlyList<string> values)
    {
        if (field.Sources.Count != 1) throw new NotTranslatable("several columns that are joined as texts");
        string raw = TextForms.Of(columns[field.Sources[0]]);
        string listed = string.Join(", ", values.Select(texts.Of));
        string translated = TextForms.Translated(raw, Values(field), texts);
        return $"(coalesce({TextForms.OrNull(raw)}, '') in ({listed}) or coalesce({TextForms.OrNull(translated)}, '') in ({listed}))";
    }

    private FieldForm Text(BoundField field, StoredColumn column)
    {
        string text = TextForms.Translated(TextForms.Of(column), Values(field), texts);
        return new FieldForm(field.Column.Field, TextForms.OrNull(text), typeof(string), "text");
    }

    private FieldForm Typed(BoundField field, StoredColumn column)
    {
        FieldForm form = Natural(field.Column.Field, field.Column.Kind, field.Mapping?.Unit, column);
        IReadOnlyDictionary<string, string> values = Values(field);
        if (values.Count == 0) return form;
        if (values.Any(v => v.Key.Length == 0 || v.Value.Trim(' ', '\t').Length > 0)) throw new NotTranslatable($"a {TypeOf(field.Column.Kind)} that 'values' translates");
        string none = $"{TextForms.Of(column)} in ({string.Join(", ", values.Keys.Select(texts.Of))})";
        return form with { Sql = $"(case when {none} then null else {form.Sql} end)", Unfit = form.Unfit is { } unfit ? ($"(not {none} and {unfit.Test})", unfit.What) : null };
    }

    private static FieldForm Natural(string field, ValueKind kind, DurationUnit? unit, StoredColumn column) => (kind, column.Type) switch
    {
        (ValueKind.Number, "smallint" or "integer" or "bigint" or "real" or "double precision") => new FieldForm(field, column.Sql, column.ClrType),
        (ValueKind.Number, "numeric") => new FieldForm(field, column.Sql, typeof(decimal), "numeric")
        {
            Unfit = ($"({column.Sql} is not null and (scale({column.Sql}) is null or scale({column.Sql}) > 9 or abs({column.Sql}) >= 1e18))", "a number of more than 18 digits before the point or 9 behind it"),
        },
        (ValueKind.Flag, "boolean") => new FieldForm(field, column.Sql, typeof(bool)),
        (ValueKind.Time, "timestamp with time zone" or "timestamp without time zone") => new FieldForm(field, $"{column.Sql}::{column.Type}", typeof(DateTime), column.Type)
        {
            Unfit = (Outside(column), "a time before year 1 or after 9999"),
        },
        (ValueKind.Time, "date") => new FieldForm(field, $"{column.Sql}::timestamp", typeof(DateTime), "timestamp without time zone")
        {
            Unfit = (Outside(column), "a date before year 1 or after 9999"),
        },
        (ValueKind.Date, "date") => new FieldForm(field, column.Sql, typeof(DateOnly)) { Unfit = (Outside(column), "a date before year 1 or after 9999") },
        (ValueKind.Duration, "interval") => new FieldForm(field, column.Sql, typeof(TimeSpan), "interval")
        {
            Unfit = ($"({column.Sql} < interval '0' or {column.Sql} > interval '10000000 days' or extract(year from {column.Sql}) <> 0 or extract(month from {column.Sql}) <> 0)", "a negative duration, or one of months"),
        },
        (ValueKind.Duration, "smallint" or "integer" or "bigint" or "numeric") when unit is { } counted => Counted(field, column, counted),
        (ValueKind.Duration, "smallint" or "integer" or "bigint" or "numeric") => throw new NotTranslatable("the unit of a duration that is a number (unit: s)"),
        _ => throw new NotTranslatable($"a {TypeOf(kind)} out of a column of type '{column.Type}'"),
    };

    /// <summary>Numbers of a unit as ticks, which are whole.</summary>
    private static FieldForm Counted(string field, StoredColumn column, DurationUnit unit)
    {
        string ticks = FormattableString.Invariant($"({column.Sql}::numeric * {DurationUnits.TicksOf(unit)})");
        return new FieldForm(field, $"{ticks}::bigint", typeof(long), "bigint")
        {
            Unfit = ($"({column.Sql} < 0 or {ticks} > 9223372036854775807 or {ticks} <> trunc({ticks}))", "a negative duration, or one that is finer than 100 ns or too long"),
        };
    }

    private static string Outside(StoredColumn column) => $"(isfinite({column.Sql}) and ({column.Sql} < date '0001-01-02' or {column.Sql} >= date '9999-12-31'))";

    private static IReadOnlyDictionary<string, string> Values(BoundField field) => field.Mapping?.Values ?? FieldMapping.Of("").Values;

    private static string TypeOf(ValueKind kind) => kind.ToString().ToLowerInvariant();
}
