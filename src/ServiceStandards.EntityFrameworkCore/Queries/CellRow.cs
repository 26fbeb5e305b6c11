using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>A group of records as the database counted it.</summary>
/// <param name="cell">Takes the counts.</param>
/// <param name="groups">How many group fields there are.</param>
internal sealed class CellRow(CellTally cell, int groups)
{
    public CellTally Cell => cell;

    public string? Period { get; set; }

    public string?[] Groups { get; } = new string?[groups];

    public bool IsEmpty => cell.Counts.All(c => c == 0) && cell.Figures.All(f => f.Judged == 0);

    /// <summary>Adds the group to the cell it belongs to: the database may know more groups than there are cells.</summary>
    public void AddTo(Tally tally, int cut)
    {
        var key = new CellKey(Period, Groups);
        if (!tally.Cells[cut].TryGetValue(key, out CellTally? known)) tally.Cells[cut][key] = cell;
        else known.Add(cell);
    }
}
