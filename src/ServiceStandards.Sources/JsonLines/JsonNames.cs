using System.Text;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.JsonLines;

/// <summary>The names in an object that a reader looks for, and the columns they are.</summary>
internal sealed class JsonNames
{
    private readonly Dictionary<Utf8Key, JsonName> _names = new(Utf8Key.Comparer);

    /// <summary>Adds a column under a name of this object, or under a path of names.</summary>
    public void Add(string column, bool isPath, int source)
    {
        int dot = isPath ? column.IndexOf('.', StringComparison.Ordinal) : -1;
        JsonName name = Name(dot < 0 ? column : column[..dot]);
        if (dot < 0) name.Source = source;
        else (name.Inside ??= new JsonNames()).Add(column[(dot + 1)..], isPath: true, source);
    }

    public JsonName? Find(ReadOnlySpan<byte> name) =>
        _names.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(name, out JsonName? found) ? found : null;

    private JsonName Name(string text)
    {
        var key = new Utf8Key(Encoding.UTF8.GetBytes(text));
        if (!_names.TryGetValue(key, out JsonName? name)) _names.Add(key, name = new JsonName());
        return name;
    }
}
