using System.Text;
using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources.JsonLines;

/// <summary>A file of JSON lines as it is to be read.</summary>
internal sealed record JsonInput(string Name, Func<Stream> Open, Mapping Mapping, int MaxRowBytes)
{
    public LineReader Lines(Stream stream) => new(Utf8(stream), MaxRowBytes);

    private Stream Utf8(Stream stream) =>
        Mapping.Encoding is { } name && Encodings.Find(name) is { } encoding and not UTF8Encoding
            ? Encoding.CreateTranscodingStream(stream, encoding, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
            : stream;
}
