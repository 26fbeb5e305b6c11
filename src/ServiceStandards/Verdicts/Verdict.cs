namespace ServiceStandards.Verdicts;

/// <summary>What came out for a standard, or for one of its cells.</summary>
public enum Verdict
{
    /// <summary>The target is met.</summary>
    Compliant,

    /// <summary>The target is not met, but the figure is within the tolerated band.</summary>
    Tolerated,

    /// <summary>The target is not met.</summary>
    NonCompliant,

    /// <summary>Records that cannot be measured could turn it either way.</summary>
    Undecided,

    /// <summary>Fewer records were judged than the standard asks for.</summary>
    Insufficient,

    /// <summary>No record was judged: never a pass.</summary>
    NoData,
}
