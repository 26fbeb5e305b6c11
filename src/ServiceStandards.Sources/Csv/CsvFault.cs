namespace ServiceStandards.Sources.Csv;

/// <summary>What keeps a file from being read on.</summary>
internal sealed record CsvFault(string Message, Exception? Cause);
