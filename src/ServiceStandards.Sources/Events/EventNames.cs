using System.Text;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Events;

/// <summary>The names of events that clocks know, as UTF-8, and their numbers.</summary>
internal sealed class EventNames
{
    private readonly Dictionary<Utf8Key, int> _codes = new(Utf8Key.Comparer);

    /// <param name="codes">The numbers of the names that clocks know.</param>
    /// <param name="values">Names that stand for others.</param>
    public EventNames(IReadOnlyDictionary<string, int> codes, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (name, code) in codes.Where(known => !values.ContainsKey(known.Key))) Add(name, code);
        foreach (var (from, to) in values)
        {
            if (codes.TryGetValue(to, out int code)) Add(from, code);
        }
    }

    /// <summary>The number of a name; -1 when no clock knows it.</summary>
    public int Find(ReadOnlySpan<byte> name) =>
        _codes.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(name, out int code) ? code : -1;

    private void Add(string name, int code) => _codes.Add(new Utf8Key(Encoding.UTF8.GetBytes(name)), code);
}
