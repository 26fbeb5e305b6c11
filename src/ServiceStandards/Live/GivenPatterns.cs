using System.Diagnostics.CodeAnalysis;

namespace ServiceStandards.Live;

/// <summary>Numbers the ways in which records count: few, however many records there are. 0 = in no way.</summary>
internal sealed class GivenPatterns
{
    private readonly Dictionary<int[], int> _numbers = new(new SameCodes());
    private readonly Dictionary<int[], int>.AlternateLookup<ReadOnlySpan<int>> _byCodes;
    private readonly List<int[]> _patterns = [[]];

    public GivenPatterns() => _byCodes = _numbers.GetAlternateLookup<ReadOnlySpan<int>>();

    public int NumberOf(ReadOnlySpan<int> codes)
    {
        if (!codes.ContainsAnyExcept(0)) return 0;
        if (_byCodes.TryGetValue(codes, out int number)) return number;
        _patterns.Add(codes.ToArray());
        return _numbers[_patterns[^1]] = _patterns.Count - 1;
    }

    public ReadOnlySpan<int> Codes(int number) => _patterns[number];

    private sealed class SameCodes : IEqualityComparer<int[]>, IAlternateEqualityComparer<ReadOnlySpan<int>, int[]>
    {
        public bool Equals(int[]? one, int[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode([DisallowNull] int[] codes) => GetHashCode((ReadOnlySpan<int>)codes);

        public bool Equals(ReadOnlySpan<int> one, int[] other) => one.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<int> codes)
        {
            var hash = new HashCode();
            foreach (int code in codes) hash.Add(code);
            return hash.ToHashCode();
        }

        public int[] Create(ReadOnlySpan<int> codes) => codes.ToArray();
    }
}
