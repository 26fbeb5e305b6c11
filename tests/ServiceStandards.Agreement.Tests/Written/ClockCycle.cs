namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>Which cycle of a clock is measured.</summary>
internal enum ClockCycle { First, Last, Longest, Total }
