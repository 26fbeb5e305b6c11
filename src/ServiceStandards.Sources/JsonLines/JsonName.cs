namespace ServiceStandards.Sources.JsonLines;

/// <summary>A name that is a column, or has columns inside its object, or both.</summary>
internal sealed class JsonName
{
    /// <summary>The number of the column; -1 = none.</summary>
    public int Source { get; set; } = -1;

    public JsonNames? Inside { get; set; }
}
