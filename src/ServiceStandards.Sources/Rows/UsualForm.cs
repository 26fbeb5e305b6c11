namespace ServiceStandards.Sources.Rows;

/// <summary>The form in which nearly all cells of a column are written.</summary>
internal enum UsualForm
{
    /// <summary>A local time to the second: 2026-01-31T09:30:15.</summary>
    Time,

    /// <summary>A count of the mapping's unit of time, in plain digits.</summary>
    Duration,

    /// <summary>A whole number in plain digits.</summary>
    Number,

    /// <summary>A text that is compared.</summary>
    Text,

    /// <summary>A text that is only shown.</summary>
    Shown,
}
