namespace ServiceStandards.Benchmarks.Made;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every machine and runtime.</summary>
internal struct Randomness(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    public bool OneIn(int many) => Below(many) == 0;

    /// <summary>From 0 to 1, 1 not in.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number of seconds with an exponential distribution, cut at twelve times the mean.</summary>
    public int Seconds(int mean) => (int)Math.Min(12.0 * mean, -mean * Math.Log(1 - Fraction()));

    private ulong Next()
    {
        unchecked
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
