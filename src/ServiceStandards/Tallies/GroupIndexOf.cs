namespace ServiceStandards.Tallies;

/// <summary>The numbers of values of one .NET type.</summary>
internal sealed class GroupIndex<TValue> : GroupIndex
    where TValue : notnull
{
    private const int Small = 1024;

    private readonly Dictionary<TValue, int> _numbers = [];
    private readonly RecentTexts? _recent = typeof(TValue) == typeof(string) ? new() : null;

    /// <summary>The numbers of small values, codes of texts mostly; 0 = none.</summary>
    private readonly int[] _small = new int[typeof(TValue) == typeof(long) ? Small : 0];

    /// <summary>The number of a value; -1 when it is new.</summary>
    public int Find(TValue value)
    {
        if (typeof(TValue) == typeof(long) && (long)(object)value is >= 0 and < Small and var code && _small[code] is > 0 and var known) return known;
        if (_recent is { } recent && recent.TryFind((string)(object)value, out int found)) return found;
        return Searched(value);
    }

    private int Searched(TValue value)
    {
        if (!_numbers.TryGetValue(value, out int number)) return -1;
        _recent?.Keep((string)(object)value, number);
        return number;
    }

    public int Add(TValue value, string text)
    {
        int number = Append(text);
        if (typeof(TValue) == typeof(long) && (long)(object)value is >= 0 and < Small and var code) _small[code] = number;
        _numbers.Add(value, number);
        return number;
    }
}
