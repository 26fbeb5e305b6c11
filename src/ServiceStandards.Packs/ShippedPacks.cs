using ServiceStandards.Diagnostics;

namespace ServiceStandards;

/// <summary>The ready standards that ship with this package.</summary>
/// <example><code>
/// StandardSet standards = StandardSet.LoadPack("seven-drivers");
/// </code></example>
public static class ShippedPacks
{
    private static readonly SortedDictionary<string, string> s_resources = Resources();

    extension(StandardSet)
    {
        /// <summary>The names of the packs, sorted: the file's path under <c>standards</c> without its ending, or its folder where that has the same name.</summary>
        public static IReadOnlyList<string> PackNames => [.. s_resources.Keys];

        /// <summary>Reads ready standards by their name.</summary>
        /// <param name="names">One name or several, whose standards are then one set: <c>contact-centre</c>, <c>seven-drivers</c>, <c>published/nhs-111</c>.</param>
        /// <returns>The standards; reports name <c>standards/</c> and the file.</returns>
        /// <exception cref="ArgumentException">No name is given, or there is no such pack: the message names the nearest one.</exception>
        public static StandardSet LoadPack(params IEnumerable<string> names)
        {
            ArgumentNullException.ThrowIfNull(names);
            string[] all = [.. names.Distinct(StringComparer.Ordinal)];
            if (all.Length == 0) throw new ArgumentException("Name at least one pack.", nameof(names));
            return StandardSet.ParseAll(all.Select(Read));
        }
    }

    private static (string Path, string Yaml) Read(string name)
    {
        if (!s_resources.TryGetValue(name, out string? resource)) throw new ArgumentException(Unknown(name), nameof(name));
        using var reader = new StreamReader(typeof(ShippedPacks).Assembly.GetManifestResourceStream(resource)!);
        return ("standards/" + resource, reader.ReadToEnd());
    }

    private static string Unknown(string name) => Nearest.To(name, s_resources.Keys) is { } near
        ? $"There is no pack '{name}'. Did you mean '{near}'?"
        : $"There is no pack '{name}'. There are: {string.Join(", ", s_resources.Keys)}.";

    private static SortedDictionary<string, string> Resources() => new(
        typeof(ShippedPacks).Assembly.GetManifestResourceNames().ToDictionary(NameOf), StringComparer.Ordinal);

    private static string NameOf(string resource)
    {
        string name = resource[..resource.LastIndexOf('.')];
        int folder = name.LastIndexOf('/');
        return folder >= 0 && name.AsSpan(0, folder).SequenceEqual(name.AsSpan(folder + 1)) ? name[..folder] : name;
    }
}
