namespace ServiceStandards.Reports;

/// <summary>How a CSV report is written. All members have defaults.</summary>
public sealed record CsvOptions
{
    /// <summary>The defaults: comma, no byte order mark.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>Stands between the fields: a comma, a semicolon or a tab.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>Whether the file starts with a byte order mark, by which some spreadsheets know UTF-8.</summary>
    public bool ByteOrderMark { get; init; }
}
