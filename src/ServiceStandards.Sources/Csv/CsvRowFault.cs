using System.Text.Unicode;
using CsvHelper;
using ServiceStandards.Sources.Cells;

namespace ServiceStandards.Sources.Csv;

/// <summary>What is wrong with a row of a CSV file as a whole.</summary>
internal static class CsvRowFault
{
    /// <summary>The reason; null = nothing is wrong. A quote that is never closed is no fault of a row but of the file.</summary>
    public static string? Of(CsvReader reader, CsvMalformedRecord? malformed, int fields)
    {
        if (malformed is { } found) return Of(found);
        if (reader.FieldCount != fields) return Rejection.WrongFieldCount(reader.FieldCount, fields);
        ReadOnlySpan<byte> raw = reader.RawRecord;
        if (raw.Contains((byte)0)) return Rejection.NulByte;
        return Utf8.IsValid(raw) ? null : Rejection.NotUtf8;
    }

    private static string Of(CsvMalformedRecord malformed) => malformed.Reason switch
    {
        CsvMalformedReason.StrayQuote => Rejection.StrayQuote,
        CsvMalformedReason.TextAfterClosingQuote => Rejection.TextAfterClosingQuote,
        var reason => throw new InvalidOperationException($"No row is malformed by {reason} with these options."),
    };
}
