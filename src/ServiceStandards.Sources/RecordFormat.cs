namespace ServiceStandards.Sources;

/// <summary>How the records of a file are written.</summary>
public enum RecordFormat
{
    /// <summary>Values between separators, a header first; the separator is found out unless the mapping names it.</summary>
    Csv,

    /// <summary>Values between tabs.</summary>
    Tsv,

    /// <summary>A JSON object a line.</summary>
    JsonLines,
}
