namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>What becomes of abandoned contacts in a service level.</summary>
internal enum Abandoned { Missed, Met, Ignored, IgnoredWithin, MetWithin }
