using ServiceStandards.Verdicts;

namespace ServiceStandards.Words;

/// <summary>Names cells by their period and their groups: <c>2026-03 sales</c>.</summary>
internal static class CellWords
{
    public static string Name(CellResult cell, StandardResult standard, Tongue tongue)
    {
        bool hasPeriods = standard.Cells.Any(c => c.Period is not null);
        string period = cell.Period ?? (hasPeriods ? tongue.Words.NoTime : "");
        return string.Join(' ', cell.Group.Select(g => g.Value ?? tongue.Words.NoValue).Prepend(period).Where(p => p.Length > 0));
    }
}
