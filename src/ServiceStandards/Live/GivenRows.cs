namespace ServiceStandards.Live;

/// <summary>
/// What each record gave to the standards of one scope, to be taken away again: in columns, without an object for any of them.
/// </summary>
/// <param name="cuts">How many ways of cutting the scope's standards have.</param>
/// <param name="values">How many values their figures need of a record.</param>
internal sealed class GivenRows(int cuts, int values)
{
    private readonly Dictionary<object, int> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<int> _free = [];
    private int[] _patterns = [];
    private int[] _cells = [];
    private decimal[] _values = [];
    private int _used;

    public IReadOnlyCollection<object> Keys => _rows.Keys;

    public bool TryFind(object key, out int row) => _rows.TryGetValue(key, out row);

    public int Add(object key)
    {
        if (!_free.TryPop(out int row))
        {
            row = _used++;
            if (row == _patterns.Length) Grow();
        }

        _rows.Add(key, row);
        return row;
    }

    public void Remove(object key)
    {
        if (_rows.Remove(key, out int row)) _free.Push(row);
    }

    public ref int Pattern(int row) => ref _patterns[row];

    public Span<int> Cells(int row) => _cells.AsSpan(row * cuts, cuts);

    public Span<decimal> Values(int row) => _values.AsSpan(row * values, values);

    private void Grow()
    {
        int size = Math.Max(64, _used + (_used / 4));
        Array.Resize(ref _patterns, size);
        Array.Resize(ref _cells, size * cuts);
        Array.Resize(ref _values, size * values);
    }
}
