using System.Security.Cryptography;
using System.Text;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Names the content of files: 16 hexadecimal digits of the SHA-256 of their texts, whatever the files are called.</summary>
internal static class Fingerprint
{
    public static string Of(IEnumerable<SourceText> sources) =>
        Of(sources.Select(s => s.Text.ReplaceLineEndings("\n")).Order(StringComparer.Ordinal));

    /// <summary>Names what the parts say, in their order.</summary>
    public static string Of(IEnumerable<StandardsPart> parts) => Of(parts.Select(p => $"{p.Kind} {p.Name} {p.Print}"));

    private static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>Names a part of the content that another fingerprint names.</summary>
    public static string OfPart(string whole, string part) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{whole} {part}")))[..16];
}
