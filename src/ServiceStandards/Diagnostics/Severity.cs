namespace ServiceStandards.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The standards can be used; something about them is probably not what was meant.</summary>
    Warning,

    /// <summary>The standards cannot be used.</summary>
    Error,
}
