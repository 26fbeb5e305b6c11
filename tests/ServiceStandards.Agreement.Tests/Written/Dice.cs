namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>Choices that follow from a seed alone, so that a case can be made, and written down, the same way again.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public int Seed() => _random.Next();

    /// <summary>A number from low to high, both in.</summary>
    public int Between(int low, int high) => _random.Next(low, high + 1);

    public long Between(long low, long high) => _random.NextInt64(low, high + 1);

    public bool OneIn(int times) => _random.Next(times) == 0;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public T Of<T>(params IReadOnlyList<Func<T>> choices) => choices[_random.Next(choices.Count)]();

    /// <summary>From least to most different ones of them, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int least, int most)
    {
        int[] places = [.. Enumerable.Range(0, choices.Count)];
        _random.Shuffle(places);
        return [.. places.Take(Between(least, Math.Min(most, choices.Count))).Order().Select(i => choices[i])];
    }

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return shuffled;
    }
}
