using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Tests;

public sealed class CellGridTests
{
    /// <summary>Not in order, with holes, a group without a value and a cell without a time.</summary>
    private static readonly CellResult[] s_cells =
    [
        Cell("2026-02", "b", 1), Cell("2026-01", "a", 2), Cell(null, "a", 3), Cell("2026-02", null, 4), Cell("2026-01", "c", 5), Cell("2026-02", "a", 6),
    ];

    private static readonly CellGrid s_grid = new(Some.Standard("a", "a", Some.Share(1, 1, null)) with { Cells = s_cells });

    [Test]
    public void Periods_are_in_the_order_of_time_and_groups_in_that_of_the_report()
    {
        s_grid.Periods.ShouldBe(["2026-01", "2026-02", null]);
        s_grid.Groups.Select(g => g.Label("-")).ShouldBe(["b", "a", "-", "c"]);
    }

    [Test]
    public void Every_cell_is_at_its_place_and_nothing_is_elsewhere()
    {
        long?[] met = [.. from period in Enumerable.Range(0, 3) from row in Enumerable.Range(0, 4) select s_grid.At(row, period)?.Figures.Met];
        met.ShouldBe([null, 2, null, 5, 1, 6, 4, null, null, 3, null, null]);
    }

    [Test]
    public void A_row_and_a_column_hold_what_is_there()
    {
        s_grid.OfGroup(1).Select(c => c.Figures.Met).ShouldBe([2, 6, 3]);
        s_grid.OfPeriod(1).Select(c => c.Figures.Met).ShouldBe([1, 6, 4]);
        s_grid.Period(1).Groups.ToArray().ShouldBe([0, 1, 2]);
    }

    private static CellResult Cell(string? period, string? value, int met) => new(period, [new KeyValuePair<string, string?>("queue", value)], Some.Share(met, 0, null));
}
