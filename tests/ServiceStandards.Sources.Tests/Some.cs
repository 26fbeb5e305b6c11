using System.Text;

namespace ServiceStandards.Sources.Tests;

/// <summary>Sources made of text.</summary>
internal static class Some
{
    /// <summary>Lenient about rejected rows, so that a test of one bad row need not have a hundred good ones.</summary>
    public static ReadingOptions Lenient { get; } = new() { MaxRejected = 1 };

    public static CsvRecords Csv(string text, Mapping? mapping = null, ReadingOptions? options = null) =>
        Csv(Encoding.UTF8.GetBytes(text), mapping, options);

    public static CsvRecords Csv(byte[] bytes, Mapping? mapping = null, ReadingOptions? options = null) =>
        CsvRecords.Open(() => new MemoryStream(bytes), "calls.csv", mapping, options ?? Lenient);

    public static JsonLinesRecords Json(string text, Mapping? mapping = null, ReadingOptions? options = null) =>
        Json(Encoding.UTF8.GetBytes(text), mapping, options);

    public static JsonLinesRecords Json(byte[] bytes, Mapping? mapping = null, ReadingOptions? options = null) =>
        JsonLinesRecords.Open(() => new MemoryStream(bytes), "calls.jsonl", mapping, options ?? Lenient);

    public static Mapping Mapping(string field, FieldMapping mapping) =>
        new() { Fields = new Dictionary<string, FieldMapping> { [field] = mapping } };
}
