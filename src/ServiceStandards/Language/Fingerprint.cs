using System.Security.Cryptography;
using System.Text;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Language;

/// <summary>Names the content of files: 16 hexadecimal digits of the SHA-256 of their texts, whatever the files are called.</summary>
internal static class Fingerprint
{
    public static string Of(IEnumerable<SourceText> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in sources.Select(s => s.Text.ReplaceLineEndings("\n")).Order(StringComparer.Ordinal))
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
