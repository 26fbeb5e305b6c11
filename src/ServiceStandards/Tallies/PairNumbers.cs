using System.Numerics;
using System.Runtime.CompilerServices;

namespace ServiceStandards.Tallies;

/// <summary>
/// Gives pairs of numbers numbers of their own, from 0. A table of rows and columns holds them; it grows with the number of pairs, so that it stays small where
/// few of the many there could be occur. Pairs beyond it are looked up.
/// </summary>
internal sealed class PairNumbers
{
    private const int SmallTable = 16384;
    private const int PlacesPerPair = 16;
    private const int LargestTable = 1 << 28;

    private readonly List<(int Left, int Right)> _pairs = [];
    private readonly Dictionary<(int Left, int Right), int> _beyond = [];

    /// <summary>By left and right: the number and 1; 0 = none yet.</summary>
    private int[] _table = [0];

    /// <summary>A row has 2 to the power of this many columns.</summary>
    private int _columnBits;

    public (int Left, int Right) this[int number] => _pairs[number];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int left, int right)
    {
        int[] table = _table;
        ulong place = Place(left, right);
        return place < (ulong)table.Length && table[unchecked((int)place)] is > 0 and var known ? known - 1 : Searched(left, right);
    }

    /// <summary>Where a pair stands; beyond any table where its row is too short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Place(int left, int right) =>
        unchecked((uint)right >> _columnBits == 0 ? ((ulong)(uint)left << _columnBits) | (uint)right : ulong.MaxValue);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Searched(int left, int right)
    {
        if (_beyond.TryGetValue((left, right), out int known)) return known;
        int number = _pairs.Count;
        _pairs.Add((left, right));
        if (Place(left, right) < (ulong)_table.Length) Keep(number);
        else if (Size(left, right) is { } bits) Grow(bits.Rows, bits.Columns);
        else _beyond.Add((left, right), number);
        return number;
    }

    /// <summary>How large a table must be that holds a pair, too; null where that is more than it is worth.</summary>
    private (int Rows, int Columns)? Size(int left, int right)
    {
        int rows = Math.Max(Bits(left), BitOperations.Log2((uint)_table.Length) - _columnBits), columns = Math.Max(Bits(right), _columnBits);
        long most = Math.Min(Math.Max(SmallTable, (long)PlacesPerPair * _pairs.Count), LargestTable);
        return rows + columns < 32 && 1L << (rows + columns) <= most ? (rows, columns) : null;
    }

    private static int Bits(int number) => 32 - BitOperations.LeadingZeroCount((uint)number);

    private void Grow(int rows, int columns)
    {
        (_columnBits, _table) = (columns, new int[1 << (rows + columns)]);
        _beyond.Clear();
        for (int number = 0; number < _pairs.Count; number++) Keep(number);
    }

    private void Keep(int number)
    {
        (int left, int right) = _pairs[number];
        if (Place(left, right) is var place && place < (ulong)_table.Length) _table[place] = number + 1;
        else _beyond.Add((left, right), number);
    }
}
