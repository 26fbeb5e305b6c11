using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Language;

/// <summary>Reads the text of a file: UTF-8, with or without a byte order mark, up to the limit and never more than that.</summary>
internal static class SourceFile
{
    /// <summary>Null when the file cannot be read as text, which is then reported.</summary>
    public static string? Read(string path, DiagnosticBag bag)
    {
        var file = new SourceLocation(path.Replace('\\', '/'), 0, 0);
        try
        {
            byte[]? bytes = Bytes(path);
            if (bytes is not null) return Text(bytes, file.File, bag);
            bag.Add(Messages.FileTooLarge(file, YamlLimits.FileLength));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            bag.Add(Messages.FileNotFound(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            bag.Add(Messages.FileUnreadable(file, Reason(fault)));
        }

        return null;
    }

    public static string Reason(Exception fault) => fault is UnauthorizedAccessException ? "access is denied." : fault.Message;

    /// <summary>Null when there are more than the limit; a length that the file states is not relied on, some files state none.</summary>
    private static byte[]? Bytes(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length > YamlLimits.FileLength) return null;
        byte[] buffer = new byte[YamlLimits.FileLength + 1];
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return length > YamlLimits.FileLength ? null : buffer[..length];
    }

    private static string? Text(ReadOnlySpan<byte> bytes, string path, DiagnosticBag bag)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        char[] text = new char[bytes.Length];
        OperationStatus status = Utf8.ToUtf16(bytes, text, out int read, out int written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done) return new string(text, 0, written);
        var source = new SourceText(path, new string(text, 0, written));
        bag.AddSource(source);
        bag.Add(Messages.FileNotUtf8(source.At(written), FormattableString.Invariant($"the byte 0x{bytes[read]:X2}")));
        return null;
    }
}
