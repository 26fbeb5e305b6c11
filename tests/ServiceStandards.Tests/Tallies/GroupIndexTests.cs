using ServiceStandards.Tallies;

namespace ServiceStandards.Tests.Tallies;

public sealed class GroupIndexTests
{
    [TestCase(6)]
    [TestCase(3000)]
    [TestCase(long.MaxValue)]
    public void A_value_keeps_the_number_it_was_given(long below)
    {
        var index = new GroupIndex<long>();
        var random = new Random(2);
        Holds(index, () => random.NextInt64(below) - (below / 3));
    }

    [TestCase(5)]
    [TestCase(500)]
    public void A_text_keeps_the_number_it_was_given(int texts)
    {
        var index = new GroupIndex<string>();
        var random = new Random(3);
        Holds(index, () => new string('t', random.Next(4)) + (random.Next(texts) is > 0 and var number ? $"{number}" : ""));
    }

    private static void Holds<TValue>(GroupIndex<TValue> index, Func<TValue> next)
        where TValue : notnull
    {
        var expected = new Dictionary<TValue, int>();
        for (int i = 0; i < 20_000; i++)
        {
            TValue value = next();
            int number = index.Find(value);
            number.ShouldBe(expected.GetValueOrDefault(value, -1));
            if (number < 0) expected.Add(value, index.Add(value, $"text of {value}"));
        }

        expected.Values.Order().ShouldBe(Enumerable.Range(1, expected.Count));
        foreach (var (value, number) in expected) index.Text(number).ShouldBe($"text of {value}");
        index.Text(0).ShouldBeNull();
    }
}
