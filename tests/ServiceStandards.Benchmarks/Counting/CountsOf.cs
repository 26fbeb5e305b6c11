using ServiceStandards.Benchmarks.Promises;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Benchmarks.Counting;

/// <summary>Takes the counts out of a report.</summary>
internal static class CountsOf
{
    public static Counts Report(ComplianceReport report, IReadOnlyList<Promise> promises)
    {
        var counts = new Counts(promises);
        for (int i = 0; i < promises.Count; i++)
        {
            foreach (CellResult cell in report.Standards[i].Cells)
                counts.Add(i, Counts.Cell(cell.Group[0].Value!, cell.Period!), cell.Figures.Met, cell.Figures.Judged);
        }

        return counts;
    }
}
