using System.Buffers;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Language;

/// <summary>Finds what makes a text no text: too much of it, or characters that no text has.</summary>
internal static class TextFault
{
    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r']), '\u007F', '\uFFFE', '\uFFFF']);

    public static Diagnostic? In(SourceText source)
    {
        if (source.Text.Length > YamlLimits.FileLength) return Messages.FileTooLarge(new SourceLocation(source.Path, 0, 0), YamlLimits.FileLength);
        int control = source.Text.AsSpan().IndexOfAny(s_controls);
        return control < 0 ? null : Messages.FileBinary(source.At(control), source.Text[control]);
    }
}
