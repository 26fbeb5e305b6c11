using System.Data.Common;
using System.Linq.Expressions;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.EntityFrameworkCore.Zones;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>The columns that tell the cells of a cut apart.</summary>
internal static class KeyColumns
{
    /// <summary>Where few cells are expected, each is counted in so many lots, to learn more of where the evidence lies.</summary>
    private const int Lots = 32;

    /// <summary>Adds the keys, and what says which cell they are; the keys come first.</summary>
    /// <param name="list">Takes the columns.</param>
    /// <param name="cut">The cut.</param>
    /// <param name="layers">Where they are computed.</param>
    /// <param name="parameters">Takes the tables.</param>
    /// <param name="lots">What the records of a cell are told apart by; null = nothing does.</param>
    /// <returns>The clause to group by them; empty where there is nothing to tell apart.</returns>
    public static string Add(SelectList<CellRow> list, PushedCut cut, Layers layers, SqlParameters parameters, FieldValue? lots = null)
    {
        foreach (Expression key in Periods(cut, layers, parameters)) list.Add(layers.Write(key), (_, _, _) => { });
        for (int i = 0; i < cut.Groups.Count; i++) Add(list, cut.Groups[i], i, layers);
        if (lots is { } id) list.Add(layers.Write(layers.Define(Lot(id, layers), "lot")), (_, _, _) => { });
        string grouped = list.Count == 0 ? "" : " group by " + string.Join(", ", Enumerable.Range(1, list.Count));
        if (cut.Time is { } time) AddPeriod(list, cut, layers.Write(PushedCut.OrNull(time)));
        return grouped;
    }

    /// <summary>
    /// Keys are columns of an inner query: of those the planner expects few values, which is so, where of an expression over times it would expect
    /// as many as there are records, and sort them all.
    /// </summary>
    private static IEnumerable<Expression> Periods(PushedCut cut, Layers layers, SqlParameters parameters)
    {
        if (cut.Time is not { } time) return [];
        ParameterExpression local = layers.Define(new SqlExpression(typeof(long), [time.Value], parts => PeriodKeys.Local(cut.Layout.Period!, parts[0], parameters)), "local");
        return [.. Enumerable.Range(0, PeriodKeys.Count(cut.Layout.Period!)).Select(i => (Expression)layers.Define(
            new SqlExpression(typeof(long), [time.Given, time.Value, local], parts => $"(case when {parts[0]} then {PeriodKeys.Of(cut.Layout.Period!, parts[1], parts[2], parameters)[i]} end)"), "period"))];
    }

    private static SqlExpression Lot(FieldValue id, Layers layers) =>
        new(typeof(int), [layers.OrNull(id)], parts => $"(case when {parts[0]} is null then 0 else hashtext({parts[0]}::text) & {Lots - 1} end)");

    private static void Add(SelectList<CellRow> list, PushedGroup group, int place, Layers layers)
    {
        SourceColumn? column = layers.ColumnOf(group.Value.Value);
        ParameterExpression key = layers.Define(layers.OrNull(group.Value), "group");
        list.Add(layers.Write(key), (row, reader, at) => row.Groups[place] = group.Text(reader.GetValue(at), column?.Converter));
    }

    private static void AddPeriod(SelectList<CellRow> list, PushedCut cut, string time) =>
        list.Add($"min({time})", (row, reader, at) => row.Period = reader.IsDBNull(at) ? null : cut.Layout.Period!.Containing(reader.GetInt64(at)).Label);
}
