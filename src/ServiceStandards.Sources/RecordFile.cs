using ServiceStandards.Records;

namespace ServiceStandards.Sources;

/// <summary>Opens files of records: the front door.</summary>
public static class RecordFile
{
    /// <summary>Opens a file as its mapping's format says, else as its extension does: .csv and .txt, .tsv and .tab, .jsonl and .ndjson.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mapping">How columns become fields; null = each by its name.</param>
    /// <param name="options">Limits; null = the usual ones.</param>
    /// <exception cref="RecordsUnreadableException">There is no such file, or nothing says how it is written, or it has no columns.</exception>
    /// <exception cref="Diagnostics.StandardsException">The mapping is wrong or does not fit the columns; it holds all problems.</exception>
    /// <example><code>
    /// TableRecords calls = RecordFile.Open("calls.csv", Mapping.Load("calls.mapping.yaml"));
    /// ComplianceReport report = standards.For(calls.Shape).Evaluate(calls, asOf);
    /// </code></example>
    public static TableRecords Open(string path, Mapping? mapping = null, ReadingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        mapping = (mapping ?? Mapping.None) with { Format = mapping?.Format ?? FormatOf(path) };
        return mapping.Format == RecordFormat.JsonLines
            ? JsonLinesRecords.Open(path, mapping, options)
            : CsvRecords.Open(path, mapping, options);
    }

    private static RecordFormat FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" or ".TXT" => RecordFormat.Csv,
        ".TSV" or ".TAB" => RecordFormat.Tsv,
        ".JSONL" or ".NDJSON" => RecordFormat.JsonLines,
        _ when Directory.Exists(path) => throw new RecordsUnreadableException(SourceMessages.IsDirectory(path)),
        _ => throw new RecordsUnreadableException(SourceMessages.UnknownExtension(path, Path.GetExtension(path))),
    };
}
