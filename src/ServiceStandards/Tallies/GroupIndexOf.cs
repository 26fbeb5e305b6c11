using System.Runtime.CompilerServices;

namespace ServiceStandards.Tallies;

/// <summary>The numbers of values of one .NET type.</summary>
internal sealed class GroupIndex<TValue> : GroupIndex
    where TValue : notnull
{
    private const int FewSmall = 1024;
    private const int PlacesPerValue = 16;
    private const int MostSmall = 1 << 28;

    private readonly Dictionary<TValue, int> _numbers = [];
    private readonly RecentTexts? _recent = typeof(TValue) == typeof(string) ? new() : null;

    /// <summary>The numbers of small values, codes of texts mostly; 0 = none.</summary>
    private int[] _small = [];

    /// <summary>The number of a value; -1 when it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(TValue value)
    {
        if (typeof(TValue) == typeof(long))
        {
            int[] small = _small;
            ulong code = unchecked((ulong)(long)(object)value);
            if (code < (ulong)small.Length && small[unchecked((int)code)] is > 0 and var known) return known;
        }

        return Searched(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Add(TValue value, string text)
    {
        int number = Append(text);
        _numbers.Add(value, number);
        if (typeof(TValue) == typeof(long) && (long)(object)value is >= 0 and var code) KeepSmall(code, number);
        return number;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Searched(TValue value)
    {
        if (_recent is { } recent && recent.Find((string)(object)value) is > 0 and var found) return found;
        if (!_numbers.TryGetValue(value, out int number)) return -1;
        _recent?.Keep((string)(object)value, number);
        if (typeof(TValue) == typeof(long) && (long)(object)value is >= 0 and var code) KeepSmall(code, number);
        return number;
    }

    /// <summary>Puts a number where it is found at once, if the room for that grows no faster than the number of values.</summary>
    private void KeepSmall(long code, int number)
    {
        long most = Math.Min(Math.Max(FewSmall, (long)PlacesPerValue * _numbers.Count), MostSmall);
        if (code >= most) return;
        if (code >= _small.Length) Array.Resize(ref _small, (int)Math.Min(most, Math.Max(code + 1, 2L * _small.Length)));
        _small[code] = number;
    }
}
