using System.Text;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Finds encodings by name, also the old ones of single-byte code pages.</summary>
internal static class Encodings
{
    public static Encoding? Find(string name)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } page) return page;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null; // there is no other way to ask
        }
    }
}
