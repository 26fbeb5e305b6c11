using System.Globalization;
using ServiceStandards.Sources;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Opens the records that a command line names.</summary>
internal static class RecordsOf
{
    public static TableRecords Open(string path, string? mapping, string? maxRejected = null)
    {
        if (path.Length == 0) throw new CannotRunException("--records names no file.");
        if (mapping?.Length == 0) throw new CannotRunException("--mapping names no file.");
        var options = new ReadingOptions { MaxRejected = Share(maxRejected) };
        return RecordFile.Open(path, mapping is null ? null : Mapping.Load(mapping), options);
    }

    private static decimal? Share(string? text)
    {
        if (text is null) return null;
        if (text.EndsWith('%') && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent <= 100)
            return percent / 100;
        throw new CannotRunException($"--max-rejected '{text}' is no share. Write 0% to 100%, such as 2.5%.");
    }
}
