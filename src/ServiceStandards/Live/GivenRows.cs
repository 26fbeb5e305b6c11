using System.Runtime.CompilerServices;

namespace ServiceStandards.Live;

/// <summary>
/// What each record gave to the standards of one scope, to be taken away again: in columns, and found by a table of row numbers, so that a record costs a few
/// words and no object.
/// </summary>
/// <param name="cuts">How many ways of cutting the scope's standards have.</param>
/// <param name="values">How many values their figures need of a record.</param>
internal sealed class GivenRows(int cuts, int values)
{
    private readonly Stack<int> _free = [];
    private object?[] _keys = [];
    private int[] _patterns = [];
    private int[] _cells = [];
    private decimal[] _values = [];
    private int _used;

    /// <summary>Row numbers from 1 at the places of their keys' hashes, or next to them; 0 = a free place. Its size is a power of two.</summary>
    private int[] _table = new int[64];

    public IEnumerable<object> Keys => _keys.Take(_used).OfType<object>();

    public bool TryFind(object key, out int row)
    {
        row = _table[PlaceOf(key)] - 1;
        return row >= 0;
    }

    public int Add(object key)
    {
        if (!_free.TryPop(out int row))
        {
            row = _used++;
            if (row == _keys.Length) Grow();
            if (_used * 4L > _table.Length * 3L) Spread();
        }

        _keys[row] = key;
        _table[PlaceOf(key)] = row + 1;
        return row;
    }

    public void Remove(object key)
    {
        int place = PlaceOf(key), row = _table[place] - 1;
        if (row < 0) return;
        _keys[row] = null;
        _free.Push(row);
        Close(place);
    }

    public ref int Pattern(int row) => ref _patterns[row];

    public Span<int> Cells(int row) => _cells.AsSpan(row * cuts, cuts);

    public Span<decimal> Values(int row) => _values.AsSpan(row * values, values);

    private int Mask => _table.Length - 1;

    private static int Hash(object key) => unchecked((int)((uint)RuntimeHelpers.GetHashCode(key) * 0x9E37_79B1u >> 7));

    /// <summary>The place that holds the key, or the free one where it belongs.</summary>
    private int PlaceOf(object key)
    {
        int place = Hash(key) & Mask;
        while (_table[place] != 0 && _keys[_table[place] - 1] != key) place = (place + 1) & Mask;
        return place;
    }

    /// <summary>Moves those up that would not be found any more behind a free place.</summary>
    private void Close(int free)
    {
        _table[free] = 0;
        for (int place = (free + 1) & Mask; _table[place] != 0; place = (place + 1) & Mask)
        {
            int wanted = Hash(_keys[_table[place] - 1]!) & Mask;
            if (((place - wanted) & Mask) < ((place - free) & Mask)) continue;
            (_table[free], _table[place]) = (_table[place], 0);
            free = place;
        }
    }

    private void Grow()
    {
        int size = Math.Max(64, _used + (_used / 4));
        Array.Resize(ref _keys, size);
        Array.Resize(ref _patterns, size);
        Array.Resize(ref _cells, size * cuts);
        Array.Resize(ref _values, size * values);
    }

    private void Spread()
    {
        _table = new int[_table.Length * 2];
        for (int row = 0; row < _used - 1; row++)
        {
            if (_keys[row] is { } key) _table[PlaceOf(key)] = row + 1;
        }
    }
}
