using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

/// <summary>The cell that was last seen with a group is that of the same period and the same group, or none is known.</summary>
public sealed class NearCellsTests
{
    [Test]
    public void A_group_that_is_not_given_is_no_number_and_no_number_is_another([Values(-1, 0, 1, 254, 255, 256, long.MinValue, long.MaxValue)] long group, [Values] bool given, [Values(0, 3)] int period)
    {
        var book = new CellBook(new CutLayout(Period: null, [typeof(long)], Counts: 1, []));
        book.KeepNear(period, given, group, number: 7).ShouldBe(7);
        foreach (long other in new[] { -1, 0, 1, 254, 255, 256, long.MinValue, long.MaxValue })
        {
            book.Near(period, true, other).ShouldBe(given && other == group && other is >= 0 and < 256 ? 7 : -1);
            book.Near(period + 1, true, other).ShouldBe(-1);
        }

        book.Near(period, false, group).ShouldBe(-1);
    }
}
