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
    /// <summary>Adds the keys, and what says which cell they are; the keys come first.</summary>
    /// <returns>The clause to group by them; empty where there is nothing to tell apart.</returns>
    public static string Add(SelectList<CellRow> list, PushedCut cut, Layers layers, SqlParameters parameters)
    {
        string[] keys = [.. Periods(cut, layers, parameters)];
        foreach (string key in keys) list.Add(key, (_, _, _) => { });
        for (int i = 0; i < cut.Groups.Count; i++) Add(list, cut.Groups[i], i, layers);
        string grouped = list.Count == 0 ? "" : " group by " + string.Join(", ", Enumerable.Range(1, list.Count));
        if (cut.Time is { } time) AddPeriod(list, cut, layers.Write(PushedCut.OrNull(time)));
        return grouped;
    }

    private static IEnumerable<string> Periods(PushedCut cut, Layers layers, SqlParameters parameters)
    {
        if (cut.Time is not { } time) return [];
        string given = layers.Write(time.Given);
        return PeriodKeys.Of(cut.Layout.Period!, layers.Write(time.Value), parameters).Select(key => $"case when {given} then {key} end");
    }

    private static void Add(SelectList<CellRow> list, PushedGroup group, int place, Layers layers)
    {
        SourceColumn? column = layers.ColumnOf(group.Value.Value);
        list.Add(layers.Write(PushedCut.OrNull(group.Value)), (row, reader, at) => row.Groups[place] = group.Text(reader.GetValue(at), column?.Converter));
    }

    private static void AddPeriod(SelectList<CellRow> list, PushedCut cut, string time) =>
        list.Add($"min({time})", (row, reader, at) => row.Period = reader.IsDBNull(at) ? null : cut.Layout.Period!.Containing(reader.GetInt64(at)).Label);
}
