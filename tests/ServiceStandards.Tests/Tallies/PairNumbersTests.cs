using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

public sealed class PairNumbersTests
{
    [TestCase(90, 200, 50_000)]
    [TestCase(18_000, 6, 50_000)]
    [TestCase(5, 3_000, 20_000)]
    [TestCase(1_000_000, 1_000_000, 20_000)]
    [TestCase(int.MaxValue, int.MaxValue, 20_000)]
    [TestCase(1, 1, 10)]
    public void Each_pair_has_the_number_of_its_first_coming(int lefts, int rights, int times)
    {
        var random = new Random(lefts);
        var numbers = new PairNumbers();
        var expected = new Dictionary<(int, int), int>();
        for (int i = 0; i < times; i++)
        {
            (int left, int right) = (random.Next(lefts), random.Next(rights));
            if (!expected.TryGetValue((left, right), out int known)) expected.Add((left, right), known = expected.Count);
            numbers.Of(left, right).ShouldBe(known);
        }

        foreach (var ((left, right), number) in expected)
        {
            numbers[number].ShouldBe((left, right));
            numbers.Of(left, right).ShouldBe(number);
        }
    }

    [Test]
    public void Pairs_far_apart_take_no_more_room_than_pairs_side_by_side()
    {
        long near = Room(i => (i / 100, i % 100)), far = Room(i => (i * 7919, i * 104_729 % 100_000));
        far.ShouldBeLessThan(4 * near);
    }

    private static long Room(Func<int, (int Left, int Right)> pair)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var numbers = new PairNumbers();
        for (int i = 0; i < 10_000; i++) numbers.Of(pair(i).Left, pair(i).Right);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
