namespace ServiceStandards.Validation;

/// <summary>
/// Follows names that use other names, without recursion: finds circles, and chains longer than the limit, which later
/// stages, that do recurse, shall not meet.
/// </summary>
internal sealed class NameGraph(Func<string, IEnumerable<string>> uses)
{
    /// <summary>How many names may use each other in a row.</summary>
    public const int Limit = 64;

    private readonly Dictionary<string, int> _depth = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];
    private readonly HashSet<string> _onPath = new(StringComparer.Ordinal);
    private readonly List<string> _tooDeep = [];
    private readonly Stack<IEnumerator<string>> _open = new();

    /// <summary>Each circle, its first name again at its end.</summary>
    public List<IReadOnlyList<string>> Circles { get; } = [];

    /// <summary>The names at which a chain grows longer than the limit; none where there is a circle, which is the worse of the two.</summary>
    public IEnumerable<string> TooDeep => Circles.Count == 0 ? _tooDeep : [];

    public bool IsSound => Circles.Count == 0 && _tooDeep.Count == 0;

    public NameGraph Walk(IEnumerable<string> names)
    {
        foreach (string name in names.Where(name => !_depth.ContainsKey(name)))
        {
            Enter(name);
            while (_open.Count > 0)
            {
                if (_open.Peek().MoveNext()) Meet(_open.Peek().Current);
                else Leave();
            }
        }

        return this;
    }

    private void Meet(string name)
    {
        if (_onPath.Contains(name)) Circles.Add([.. _path.Skip(_path.IndexOf(name)), name]);
        else if (!_depth.ContainsKey(name)) Enter(name);
    }

    private void Enter(string name)
    {
        _path.Add(name);
        _onPath.Add(name);
        _open.Push(uses(name).GetEnumerator());
    }

    private void Leave()
    {
        string name = _path[^1];
        _path.RemoveAt(_path.Count - 1);
        _onPath.Remove(name);
        _open.Pop().Dispose();
        int depth = 1 + uses(name).Select(used => _depth.GetValueOrDefault(used)).DefaultIfEmpty().Max();
        _depth[name] = depth;
        if (depth == Limit + 1) _tooDeep.Add(name);
    }
}
