namespace ServiceStandards.Sources;

/// <summary>What stands before the decimals of the numbers in a file.</summary>
public enum DecimalSign
{
    /// <summary>A point: <c>3.5</c>.</summary>
    Point,

    /// <summary>A comma: <c>3,5</c>.</summary>
    Comma,
}
