using CsvHelper;
using ServiceStandards.Records;
using ServiceStandards.Sources.Mappings;

namespace ServiceStandards.Sources.Csv;

/// <summary>A CSV file as it is to be read: where its bytes come from and how they are cut into rows.</summary>
internal sealed record CsvInput(string Name, Func<Stream> Open, char? Separator, Mapping Mapping, ReadingOptions Limits)
{
    public int MaxRowBytes => Limits.MaxRowBytes;

    public CsvReader Reader(Stream stream, Action<CsvMalformedRecord> onMalformed) => CsvReader.Create(stream, Options(Separator, isStart: true, onMalformed) with { TrackLineNumbers = true }, leaveOpen: false);

    /// <summary>The names of the columns: the mapping's, or those of the header.</summary>
    /// <exception cref="RecordsUnreadableException">There is no header that could be read.</exception>
    public IReadOnlyList<string> Columns()
    {
        if (Mapping.Header is { } names) return names;
        bool malformed = false;
        using CsvReader reader = Reader(Open(), _ => malformed = true);
        IReadOnlyList<string> headers = Header(reader);
        if (headers.Count == 0) throw new RecordsUnreadableException(SourceMessages.NoHeader(Name));
        if (headers.Any(name => name.AsSpan().IndexOfAny('\0', '\uFFFD') >= 0)) throw new RecordsUnreadableException(SourceMessages.BinaryHeader(Name));
        if (malformed) throw new RecordsUnreadableException(SourceMessages.MalformedHeader(Name));
        return headers;
    }

    private IReadOnlyList<string> Header(CsvReader reader)
    {
        try
        {
            return reader.Headers;
        }
        catch (CsvFormatException tooLong)
        {
            throw new RecordsUnreadableException(SourceMessages.RowTooLong(Name, 1, MaxRowBytes), tooLong);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RecordsUnreadableException(SourceMessages.CannotOpen(Name, broken.Message), broken);
        }
    }

    /// <param name="separator">The separator; null = it is to be found out.</param>
    /// <param name="isStart">Whether the text begins where the file begins, with the header.</param>
    /// <param name="onMalformed">Is told of misplaced quotes; null = nobody asks.</param>
    public CsvReaderOptions Options(char? separator, bool isStart, Action<CsvMalformedRecord>? onMalformed) => new()
    {
        Separator = separator,
        HasHeader = isStart && Mapping.Header is null,
        Encoding = Mapping.Encoding is { } name ? Encodings.Find(name) : null,
        MaxRecordSize = MaxRowBytes,
        OnMalformedRecord = onMalformed,
    };
}
