using ServiceStandards.Schema;

namespace ServiceStandards.Tests.Schema;

/// <summary>Writes constructs in YAML from their description, each inside a whole file, so that a reader can be asked about it.</summary>
internal sealed class Frame(SchemaDocument document)
{
    private readonly Dictionary<string, Func<string, string>> _around = Around(document);

    /// <summary>A file that has this construct, written so, in the place where it belongs.</summary>
    public string Of(Construct construct, string written) => _around[construct.Name](written);

    /// <summary>The construct with this key, and with those that must stand beside it.</summary>
    public static string Written(Construct construct, ConstructKey key, string value, params (string Key, string Value)[] more) =>
        Mapping([.. Companions(construct, key).Select(k => (k.Name, k.Examples[0])), (key.Name, value), .. more], construct);

    /// <summary>Exactly these keys, in the order of the construct.</summary>
    public static string Mapping(IEnumerable<(string Key, string Value)> keys, Construct construct)
    {
        string[] order = [.. construct.Keys.Select(k => k.Name)];
        return "{ " + string.Join(", ", keys.OrderBy(k => Array.IndexOf(order, k.Key) is >= 0 and var place ? place : order.Length).Select(k => $"{k.Key}: {k.Value}")) + " }";
    }

    private static IEnumerable<ConstructKey> Companions(Construct construct, ConstructKey key)
    {
        HashSet<string> wanted = [.. construct.Keys.Where(k => k.IsRequired).Select(k => k.Name), .. key.Needs.Take(1), .. key.NeedsAll];
        if (!construct.ExactlyOne.IsEmpty && !construct.ExactlyOne.Contains(key.Name) && !wanted.Overlaps(construct.ExactlyOne)) wanted.Add(construct.ExactlyOne[0]);
        if (!construct.AtLeastOne.IsEmpty && !construct.AtLeastOne.Contains(key.Name) && !wanted.Overlaps(construct.AtLeastOne)) wanted.Add(construct.AtLeastOne[0]);
        foreach (ConstructKey other in construct.Keys.Where(k => wanted.Contains(k.Name)).ToArray()) wanted.UnionWith([.. other.Needs.Take(1), .. other.NeedsAll]);
        wanted.Remove(key.Name);
        return construct.Keys.Where(k => wanted.Contains(k.Name));
    }

    /// <summary>For each construct the shortest way to it from the file.</summary>
    private static Dictionary<string, Func<string, string>> Around(SchemaDocument document)
    {
        Dictionary<string, Func<string, string>> around = new() { [document.Root.Name] = written => written };
        Queue<Construct> open = new([document.Root]);
        while (open.TryDequeue(out Construct? construct))
        {
            Func<string, string> outer = around[construct.Name];
            foreach (ConstructKey key in construct.Keys)
            {
                foreach (var (name, inner) in Parts(key.Value))
                {
                    if (around.TryAdd(name, written => outer(Written(construct, key, inner(written))))) open.Enqueue(document.Find(name));
                }
            }

            if (construct.Others is not { Value: { } value }) continue;
            foreach (var (name, inner) in Parts(value))
            {
                if (around.TryAdd(name, written => outer("{ own-field: " + inner(written) + " }"))) open.Enqueue(document.Find(name));
            }
        }

        return around;
    }

    private static IEnumerable<(string Construct, Func<string, string> Inner)> Parts(ValueForm form) => form switch
    {
        ValueForm.Part part => [(part.Construct, written => written)],
        ValueForm.List list => Parts(list.Item).Select(p => (p.Construct, (Func<string, string>)(written => $"[{p.Inner(written)}]"))),
        ValueForm.Map map => Parts(map.Value).Select(p => (p.Construct, (Func<string, string>)(written => $"{{ {map.Sample}: {p.Inner(written)} }}"))),
        ValueForm.Either either => either.Forms.SelectMany(Parts),
        _ => [],
    };
}
