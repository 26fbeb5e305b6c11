using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>Names the cells that do not comply, the first few of them.</summary>
internal static class FailingCells
{
    private const int MostNamed = 6;

    public static int Count(StandardResult standard) => standard.Cells.Count(c => c.Figures.Verdict == Verdict.NonCompliant);

    /// <summary>A sentence; null where there is none.</summary>
    public static string? Of(StandardResult standard, PeriodText periods, PageWords words)
    {
        CellResult[] failing = [.. standard.Cells.Where(c => c.Figures.Verdict == Verdict.NonCompliant)];
        if (failing.Length == 0) return null;
        var amounts = new AmountWriter(words);
        bool hasPeriods = standard.HasPeriods;
        IEnumerable<string> names = failing.Take(MostNamed).Select(c => Name(c, hasPeriods, periods, words));
        if (failing.Length > MostNamed) names = names.Append(AmountWriter.Fill(words.MoreRejected, amounts.Count(failing.Length - MostNamed)));
        return AmountWriter.Fill(words.CellsFailing, amounts.Count(failing.Length), amounts.Count(standard.Cells.Count), string.Join(", ", names));
    }

    /// <summary>A cell by its period and its groups.</summary>
    public static string Name(CellResult cell, bool hasPeriods, PeriodText periods, PageWords words)
    {
        IEnumerable<string> groups = cell.Group.Select(g => g.Value ?? words.NoValue);
        return string.Join(" / ", hasPeriods ? groups.Prepend(periods.Long(cell.Period)) : groups);
    }
}
