using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace ServiceStandards.Packs.Tests.Packed;

/// <summary>A package file, opened.</summary>
internal sealed class PackedPackage : IDisposable
{
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md#source-link-c-and-vb-compilers
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly ZipArchive _files;

    public PackedPackage(string path)
    {
        _files = ZipFile.OpenRead(path);
        XElement nuspec = XDocument.Parse(Text(Files.Single(f => f.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!;
        Metadata = nuspec.Elements().Single(e => e.Name.LocalName == "metadata").Elements().ToDictionary(e => e.Name.LocalName, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, XElement> Metadata { get; }

    public IEnumerable<string> Files => _files.Entries.Select(e => e.FullName);

    public byte[] Bytes(string file)
    {
        using Stream stream = _files.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string file) => Encoding.UTF8.GetString(Bytes(file)).TrimStart('\uFEFF');

    /// <summary>Whether the compiler made the same bytes that it would make of the same sources again.</summary>
    public bool IsReproducible(string assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(Bytes(assembly)));
        return file.ReadDebugDirectory().Any(e => e.Type == DebugDirectoryEntryType.Reproducible);
    }

    /// <summary>Where the sources of an assembly are, by its symbols: the names of the files, and the SourceLink that says where to fetch them.</summary>
    public (IReadOnlyList<string> Documents, string? SourceLink) Sources(string symbols)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(Bytes(symbols)));
        MetadataReader reader = provider.GetMetadataReader();
        string? link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Where(i => reader.GetGuid(i.Kind) == s_sourceLink).Select(i => Encoding.UTF8.GetString(reader.GetBlobBytes(i.Value))).FirstOrDefault();
        return ([.. reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name))], link);
    }

    public void Dispose() => _files.Dispose();
}
