namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>The four answers of section 3.</summary>
internal enum Answer { Met, Missed, Pending, Unmeasurable }
