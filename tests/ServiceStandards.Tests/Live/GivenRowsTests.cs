using ServiceStandards.Live;

namespace ServiceStandards.Tests.Live;

public sealed class GivenRowsTests
{
    [TestCase(1)]
    [TestCase(2)]
    public void Rows_are_found_whatever_came_and_went_before(int seed)
    {
        var random = new Random(seed);
        var rows = new GivenRows(cuts: 2, values: 1);
        var known = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < 20_000; i++)
        {
            if (known.Count > 0 && random.Next(100) < 45) Forget(rows, known, known.Keys.ElementAt(random.Next(Math.Min(known.Count, 50))));
            else Add(rows, known, new object(), i);
        }

        rows.Keys.Count().ShouldBe(known.Count);
        foreach (var (key, value) in known)
        {
            rows.TryFind(key, out int row).ShouldBeTrue();
            (rows.Pattern(row), rows.Cells(row)[1], rows.Values(row)[0]).ShouldBe((value, -value, value));
        }

        rows.TryFind(new object(), out _).ShouldBeFalse();
    }

    private static void Add(GivenRows rows, Dictionary<object, int> known, object key, int value)
    {
        int row = rows.Add(key);
        (rows.Pattern(row), rows.Cells(row)[1], rows.Values(row)[0]) = (value, -value, value);
        known.Add(key, value);
    }

    private static void Forget(GivenRows rows, Dictionary<object, int> known, object key)
    {
        rows.Remove(key);
        known.Remove(key);
        rows.TryFind(key, out _).ShouldBeFalse();
    }
}
