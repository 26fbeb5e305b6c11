namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>at-most, below, at-least, above; on times also written before and after.</summary>
internal enum LimitKind { AtMost, Below, AtLeast, Above }
