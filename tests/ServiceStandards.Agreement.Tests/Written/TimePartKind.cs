namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>The parts of a time that a field can be.</summary>
internal enum TimePartKind { Date, Weekday, Hour }
