namespace ServiceStandards.Sources.Csv;

/// <summary>How far the marking of a block is, and what was met on the way.</summary>
internal struct CsvMarking
{
    /// <summary>How many bytes were looked at.</summary>
    public int At;

    /// <summary>How many marks there are.</summary>
    public int Marks;

    /// <summary>How many of them stand on line feeds.</summary>
    public int Feeds;

    /// <summary>Whether there was a quote, a carriage return or a NUL byte.</summary>
    public bool IsStrange;

    /// <summary>Whether there was something beyond ASCII.</summary>
    public bool IsForeign;
}
