namespace ServiceStandards.Reports.Views;

/// <summary>Numbers things in the order in which they are first seen. What follows on the last thing before, as it did then, is found without looking it up.</summary>
internal sealed class Numbering<T>(IEqualityComparer<T> comparer) where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _items = [];
    private int _last;

    public IReadOnlyList<T> Items => _items;

    public int Of(T item)
    {
        if (Is(_last, item)) return _last;
        if (Is(_last + 1, item)) return ++_last;
        if (_numbers.TryGetValue(item, out _last)) return _last;
        _numbers.Add(item, _last = _items.Count);
        _items.Add(item);
        return _last;
    }

    private bool Is(int number, T item) => number < _items.Count && comparer.Equals(_items[number], item);
}
