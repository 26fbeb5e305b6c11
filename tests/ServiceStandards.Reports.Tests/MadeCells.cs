using System.Collections;
using System.Globalization;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

/// <summary>Cells that are made when they are asked for, so that a test measures the writer and not the report.</summary>
internal sealed class MadeCells(int days, int agents) : IReadOnlyList<CellResult>
{
    public int Count => days * agents;

    public CellResult this[int index]
    {
        get
        {
            int missed = index * 7919 % 13;
            string day = new DateOnly(2026, 1, 1).AddDays(index / agents).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new CellResult(day, [new("agent", $"Agent {index % agents:000}")], Some.Share(50 - missed, missed, missed > 5 ? Verdict.NonCompliant : Verdict.Compliant));
        }
    }

    public IEnumerator<CellResult> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
